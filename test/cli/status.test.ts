import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, tempFolder } from './support.ts';

const folder = tempFolder();
const HEAD = 'date,product,item,quantity,region,capacity,qps,months,interface';
const GOOD = '2026-10-01,alibaba.voice.notification.public,call,1000,,,,,';
let cases = 0;

/** Files of a case, written where no other case's are. */
function files(rows: readonly string[], more: Readonly<Record<string, string>> = {}): string[] {
  const name = `case-${cases++}`;
  return [
    folder.write(`${name}/Usage.csv`, [HEAD, ...rows]),
    ...Object.entries(more).map(([file, text]) => folder.write(`${name}/${file}`, text)),
  ];
}

const PACKS = 'product,pack,purchased\n';
const SETTINGS = 'key,value\n';

describe('the exit status of price', () => {
  it.each([
    ['all priced', 0, files([GOOD])],
    ['free by rule', 0, files(['2026-10-01,alibaba.iot,message,5,,,,,Connect'])],
    [
      'wholly from packs',
      0,
      files([GOOD], { 'Packs.csv': `${PACKS}alibaba.voice.notification.public,5000,2026-10-01\n` }),
    ],
    ['a flag that informs: rounded up', 0, files(['2026-10-01,alibaba.voice.ivr,call,1.5,,,,,'])],
    [
      'a flag that informs: a dial code',
      0,
      files(['2026-10-01,alibaba.voice.notification.intl,call,5,1,,,,']),
    ],
    ['a flag that informs: sold once', 0, files(['2026-10-01,alibaba.imagesearch,instance,,,100000,1,2,'])],
    [
      'a flag that informs: an unknown setting',
      0,
      files([GOOD], { 'Settings.csv': `${SETTINGS}colour,red\n` }),
    ],
    ['a skipped total row', 0, files([GOOD, '合计,,,1000,,,,,'])],
    ['an unserved line', 2, files(['2026-10-01,tencent.voice.message,call,5,,,,,'])],
    ['an unpriced line', 2, files(['2026-10-01,alibaba.voice.notification.intl,call,5,JP,,,,'])],
    ['an unpriced purchase', 2, files([GOOD], { 'Packs.csv': `${PACKS}alibaba.rtc,5000,2026-10-01\n` })],
    [
      'an unpriced purchase whose price is filled in',
      0,
      files([GOOD], {
        'Packs.csv': `${PACKS}alibaba.rtc,5000,2026-10-01\n`,
        'Settings.csv': `${SETTINGS}price.alibaba.rtc.5000,99\n`,
      }),
    ],
    ['an invalid line', 2, files([GOOD, '2026-10-01,alibaba.voice.ivr,call,-1,,,,,'])],
    [
      'a line that only measuring finds wrong',
      2,
      files(['2026-10-01,alibaba.voice.code.public,message,1.5,,,,,']),
    ],
    [
      'a problem row in Packs',
      2,
      files([GOOD], { 'Packs.csv': `${PACKS}alibaba.voice.notification.public,5001,2026-10-01\n` }),
    ],
    ['a problem row in Settings', 2, files([GOOD], { 'Settings.csv': `${SETTINGS}discount,much\n` })],
  ] as const)('%s: %i', async (_, wanted, args) => {
    const { status, stderr } = await run(['price', ...args]);
    expect([status, stderr]).toEqual([wanted, '']);
  });

  it('is 0 for a good file whose reader leaves early, and nothing is said', async () => {
    const rows = Array.from(
      { length: 3000 },
      (_, day) => `2026-10-0${(day % 9) + 1},alibaba.voice.ivr,call,${day},,,,,`,
    );
    const [usage = ''] = files(rows);
    const { status, stderr } = await throughHead(['price', usage, '--json']);
    expect([status, stderr]).toEqual([0, '']);
  });

  it.skipIf(!existsSync('/dev/full'))(
    'is 1 where the output is lost to a full disk, and says so',
    async () => {
      const full = openSync('/dev/full', 'w');
      try {
        const { status, stderr } = await finished(start(['price', ...files([GOOD]), '--json'], full));
        expect([status, stderr]).toEqual([
          1,
          'The output could not be written (ENOSPC). Send it elsewhere and run the command again.\n',
        ]);
      } finally {
        closeSync(full);
      }
    },
  );
});

const ENTRY = join(import.meta.dirname, '..', '..', 'out', 'cli', 'index.js');

const start = (args: readonly string[], stdout: 'pipe' | number): ChildProcess =>
  spawn(process.execPath, [ENTRY, ...args], {
    stdio: ['ignore', stdout, 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  });

function finished(child: ChildProcess): Promise<{ readonly status: number | null; readonly stderr: string }> {
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, stderr })));
}

/** Runs the command line and closes the pipe after its first bytes, as `| head -1` does. */
function throughHead(args: readonly string[]): ReturnType<typeof finished> {
  const child = start(args, 'pipe');
  child.stdout?.once('data', () => child.stdout?.destroy());
  return finished(child);
}
