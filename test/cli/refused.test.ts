import { mkdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oleFile } from '../services/read/oleBuilder.ts';
import { fixture, type Ran, resource, run, tempFolder } from './support.ts';

const folder = tempFolder();
const ENCRYPTED = ['EncryptionInfo', 'EncryptedPackage'];
const whole = readFileSync(resource('samples', 'qinghe-2026-10.en.xlsx'));
const aFolder = folder.at('usage-folder');
mkdirSync(aFolder);

const REFUSED: readonly (readonly [what: string, path: string, en: string, zh: string])[] = [
  ['a missing file', folder.at('gone.xlsx'), 'is not there', '找不到'],
  ['a folder', aFolder, 'is a folder', '是文件夹'],
  ['an .xls', fixture('libreoffice.xls'), 'Save it as .xlsx', '另存为 .xlsx'],
  ['an .ods', fixture('libreoffice.ods'), 'Save it as .xlsx', '另存为 .xlsx'],
  ['a web page that is called .xls', fixture('web-page.xls'), 'web page', '网页'],
  ['a workbook with a password', folder.write('secret.xlsx', oleFile(ENCRYPTED)), 'password', '密码'],
  ['half a workbook', folder.write('half.xlsx', whole.subarray(0, whole.length / 2)), 'damaged', '损坏'],
  ['an empty file', folder.write('empty.csv', ''), 'is empty', '空文件'],
  [
    'bytes of nothing',
    folder.write(
      'noise.xlsx',
      Uint8Array.from({ length: 999 }, (_, n) => (n * 7919) % 251),
    ),
    'Import .xlsx',
    '导入 .xlsx',
  ],
  ['a table without usage', folder.write('prices.csv', 'a,b\n1,2\n'), 'Add one', '补上表头'],
];

describe('a file that can’t be read', () => {
  it.each(REFUSED)('%s: price has one sentence that names it and the remedy', async (_, path, words) => {
    expectRefusal(await run(['price', path]), path, words);
  });

  // `check` tells what is wrong with a table that holds no usage; there is nothing to price in it.
  const unreadable = REFUSED.filter(([what]) => what !== 'a table without usage');
  it.each(unreadable)('%s: check --json says so in Chinese', async (_, path, __, words) => {
    expectRefusal(await run(['check', path, '--lang', 'zh-CN', '--json']), path, words);
  });

  it('a table without usage: price says so in Chinese', async () => {
    const path = folder.at('prices.csv');
    expectRefusal(await run(['price', path, '--lang', 'zh-CN']), path, '补上表头');
  });
});

function expectRefusal({ status, stdout, stderr }: Ran, path: string, words: string): void {
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(basename(path));
  expect(stderr).toContain(words);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).not.toMatch(/Error|\bat .*:\d+|undefined|\{\w+\}/);
}

describe('a file that can’t be read among others', () => {
  const usage = folder.write('usage.csv', [
    'product,quantity,date',
    'alibaba.voice.notification.public,1,2026-10-01',
  ]);
  it('refuses them all, for a bill that lacks a file is wrong', async () => {
    const { status, stdout, stderr } = await run(['price', usage, folder.at('gone.xlsx'), '--json']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe('gone.xlsx is not there. Check its name and folder.\n');
  });

  it('shows a hostile name without its control characters', async () => {
    const { stderr } = await run(['price', folder.at('x\u001b[31m\u202e.csv')]);
    expect(stderr).toMatch(/^x {1}\[31m {1}\.csv is not there/);
  });
});
