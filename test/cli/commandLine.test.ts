import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArgs } from '../../src/main/cli/args.ts';
import { failureText } from '../../src/main/cli/place.ts';
import { resource, run, tempFolder } from './support.ts';

const folder = tempFolder();
const usage = folder.write('usage.csv', [
  'product,quantity,date',
  'alibaba.voice.notification.public,1000,2026-10-01',
]);

/** What it says in Chinese: without a process of its own where the command line alone tells. */
async function inChinese(args: readonly string[]): Promise<string> {
  const parsed = readArgs(['--lang=zh-CN', ...args]);
  if (parsed.ok) return (await run(['--lang=zh-CN', ...args])).stderr;
  expect(parsed.lang).toBe('zh-CN');
  return failureText(parsed.problem, 'zh-CN');
}

describe('a command line that can’t be followed', () => {
  it.each([
    ['an unknown command', ['quote', usage], 'quote', '没有命令'],
    ['a command in other letters', ['Price', usage], 'Price', '没有命令'],
    ['a key of every object as a command', ['constructor'], 'constructor', '没有命令'],
    ['an unknown option', ['price', usage, '--frob'], '--frob', '没有选项'],
    ['an unknown short option', ['price', usage, '-x'], '-x', '没有选项'],
    ['a key of every object as an option', ['price', usage, '--toString'], '--toString', '没有选项'],
    ['an option of another command', ['tariffs', '--month', '2026-10'], '--month', '不用于 tariffs'],
    ['--out on check', ['check', usage, '--out', 'x.xlsx'], '--out', '不用于 check'],
    ['--lint on price', ['price', usage, '--lint'], '--lint', '不用于 price'],
    ['--json on template', ['template', '--out', 'x.xlsx', '--json'], '--json', '不用于 template'],
    ['an option without a value, last', ['price', usage, '--month'], '--month', '需要一个值'],
    ['an option without a value, before another', ['price', usage, '--out', '--json'], '--out', '需要一个值'],
    ['an empty value', ['price', usage, '--product='], '--product', '需要一个值'],
    ['a value for an option that takes none', ['price', usage, '--json=yes'], '--json', '不带值'],
    [
      'an option twice with two values',
      ['price', usage, '--month', '2026-10', '--month', '2026-11'],
      '--month',
      '两次',
    ],
    ['no file to price', ['price'], 'usage.xlsx', '没有文件'],
    ['no file to check', ['check'], 'usage.xlsx', '没有文件'],
    ['a file for tariffs', ['tariffs', 'x.xlsx'], 'x.xlsx', '不需要文件'],
    ['a template without a name', ['template'], '--out', '写到哪里'],
    ['a month that is none', ['price', usage, '--month', '2026-13'], '2026-13', '不是月份'],
    ['a month without a dash', ['price', usage, '--month', '202610'], '202610', '不是月份'],
    ['an unknown product', ['price', usage, '--product', 'alibaba.voice'], 'alibaba.voice', '没有产品'],
    [
      'an unknown item',
      ['price', usage, '--product', 'alibaba.voice.ivr', '--item', 'asr'],
      'number-rent, call',
      '没有计费项',
    ],
    ['an item without its product', ['price', usage, '--item', 'call'], '--product', '--product'],
    ['an invoice that is no .xlsx', ['price', usage, '--out', 'invoice.csv'], '.xlsx', '.xlsx'],
    [
      'a tariff folder that is not there',
      ['price', usage, '--tariffs', '/nowhere/tariffs'],
      '/nowhere/tariffs',
      '/nowhere/tariffs',
    ],
  ] as const)('%s: status 1, nothing on standard output, one line that says so', async (_, args, en, zh) => {
    const english = await run(args);
    expect([english.status, english.stdout]).toEqual([1, '']);
    expect(english.stderr).toContain(en);
    expect(english.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(english.stderr).not.toMatch(/Error|\bat .*:\d+/);
    expect(english.stderr).not.toMatch(/\p{Script=Han}/u);
    expect(await inChinese(args)).toContain(zh);
  });

  it('names a language that there is not', async () => {
    const { status, stderr } = await run(['price', usage, '--lang', 'fr']);
    expect([status, stderr]).toEqual([1, 'There is no language “fr”. Use zh-CN or en.\n']);
  });
});

describe('a command line that asks for help', () => {
  it.each([[['--help']], [['-h']], [['help']], [['price', '--help']], [[]]])(
    '%j prints the usage',
    async (args) => {
      const { status, stdout, stderr } = await run(args);
      expect([status, stderr]).toEqual([0, '']);
      for (const word of [
        'price',
        'check',
        'template',
        'tariffs',
        '--out',
        '--json',
        '--lang',
        '--tariffs',
        '--product',
        '--item',
        '--month',
        '--lint',
      ])
        expect(stdout).toContain(word);
    },
  );

  it('gives the version of package.json', async () => {
    const { version } = JSON.parse(readFileSync(resource('..', 'package.json'), 'utf8'));
    expect(await run(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('the language of the answer', () => {
  const settings = folder.write('Settings.csv', 'key,value\nlang,zh-CN\n');
  it.each([
    ['English where nothing is said', [usage], {}, 'Total CNY'],
    ['the locale’s', [usage], { LC_ALL: 'zh_CN.UTF-8' }, '合计（元）'],
    ['Settings’, over the locale’s', [usage, settings], { LC_ALL: 'en_US.UTF-8' }, '合计（元）'],
    ['the option’s, over Settings’', [usage, settings, '--lang', 'en'], {}, 'Total CNY'],
  ] as const)('is %s', async (_, args, env, word) => {
    const { stdout } = await run(['price', ...args], env);
    expect(stdout).toContain(word);
  });

  it('is the option’s for the messages of --json too', async () => {
    const bad = folder.write('bad.csv', [
      'product,quantity,date',
      'alibaba.voice.notification.public,x,2026-10-01',
    ]);
    const { stdout } = await run(['price', bad, '--json', '--lang', 'zh-CN']);
    expect(JSON.parse(stdout).problems[0].message).toContain('不是数字');
  });
});
