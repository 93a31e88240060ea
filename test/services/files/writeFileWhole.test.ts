import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type ByteSink, writeFileWhole } from '../../../src/main/services/files/writeFileWhole.ts';

const OLD = 'the file that was saved last';
let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ratesheet-'));
  path = join(folder, 'report.xlsx');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const content = (bytes: string) => (sink: ByteSink) => sink.write(Buffer.from(bytes));
const isWindows = process.platform === 'win32';

/** What the operating system throws, for disks that a test cannot fill. */
function diskError(code: string): Error {
  return Object.assign(new Error(`${code}: write`), { code, syscall: 'write' });
}

async function failing(error: unknown): Promise<unknown> {
  const write = async (sink: ByteSink): Promise<void> => {
    await sink.write(Buffer.from('half of'));
    throw error;
  };
  return writeFileWhole(path, write).then(
    () => null,
    (thrown: unknown) => thrown,
  );
}

describe('a file that can be written', () => {
  it('is new', async () => {
    await writeFileWhole(path, content('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['report.xlsx']);
  });

  it('takes the place of the old one with its permissions', async () => {
    writeFileSync(path, OLD);
    chmodSync(path, 0o640);
    await writeFileWhole(path, content('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(isWindows ? 0o666 : 0o640);
    expect(readdirSync(folder)).toEqual(['report.xlsx']);
  });

  it('is the old one until everything has been written', async () => {
    writeFileSync(path, OLD);
    await writeFileWhole(path, async (sink) => {
      for (const part of ['a', 'b', 'c']) {
        await sink.write(Buffer.from(part));
        expect(readFileSync(path, 'utf8')).toBe(OLD);
      }
    });
    expect(readFileSync(path, 'utf8')).toBe('abc');
  });

  it('may have the longest name there is', async () => {
    const longest = join(folder, `${'n'.repeat(250)}.xlsx`);
    await writeFileWhole(longest, content('new'));
    expect(readFileSync(longest, 'utf8')).toBe('new');
  });

  it.skipIf(isWindows).each([true, false])('is what a link leads to, there before: %s', async (exists) => {
    mkdirSync(join(folder, 'real'));
    const real = join(folder, 'real', 'file.xlsx');
    if (exists) writeFileSync(real, OLD);
    symlinkSync('real/file.xlsx', join(folder, 'inner.xlsx'));
    symlinkSync('inner.xlsx', path);
    await writeFileWhole(path, content('new'));
    expect(readFileSync(real, 'utf8')).toBe('new');
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(folder, 'real'))).toEqual(['file.xlsx']);
  });
});

describe('a write that fails', () => {
  it.each([
    ['ENOSPC', 'output-disk-full', {}],
    ['EDQUOT', 'output-disk-full', {}],
    ['EROFS', 'output-denied', {}],
    ['EFBIG', 'output-too-large', {}],
    ['EIO', 'output-failed', { detail: 'EIO' }],
  ])('with %s says %s and leaves the old file', async (errno, code, more) => {
    writeFileSync(path, OLD);
    expect(await failing(diskError(errno))).toMatchObject({
      name: 'OutputRefused',
      code,
      params: { file: 'report.xlsx', ...more },
    });
    expect(readFileSync(path, 'utf8')).toBe(OLD);
    expect(readdirSync(folder)).toEqual(['report.xlsx']);
  });

  it("passes on what is not the disk's", async () => {
    const error = new RangeError('NaN cannot stand in a cell');
    expect(await failing(error)).toBe(error);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a place that cannot be written to', () => {
  const refusal = async (at: string): Promise<unknown> =>
    writeFileWhole(at, content('new')).then(
      () => null,
      (error: unknown) => error,
    );

  it.each<[string, (at: string) => string, string]>([
    ['a folder that is not there', (at) => join(at, 'missing', 'report.xlsx'), 'output-folder-missing'],
    ['a folder that is a file', (at) => join(at, 'file', 'report.xlsx'), 'output-folder-missing'],
    ['a folder itself', (at) => join(at, 'sub'), 'output-directory'],
    ['a name that is too long', (at) => join(at, `${'n'.repeat(300)}.xlsx`), 'output-name-too-long'],
    ['a name with a null character', (at) => join(at, 'a\0.xlsx'), 'output-name-invalid'],
    ['links in a circle', (at) => join(at, 'loop'), 'output-link-loop'],
  ])('%s', async (_, place, code) => {
    writeFileSync(join(folder, 'file'), OLD);
    mkdirSync(join(folder, 'sub'));
    symlinkSync('loop', join(folder, 'loop'));
    const before = readdirSync(folder);
    expect(await refusal(place(folder))).toMatchObject({ name: 'OutputRefused', code });
    expect(readdirSync(folder)).toEqual(before);
  });

  it.skipIf(isWindows)('a device', async () => {
    expect(await refusal('/dev/null')).toMatchObject({ code: 'output-not-a-file', params: { file: 'null' } });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  // Nothing is write-protected for root.
  const isRoot = process.getuid?.() === 0;
  it.skipIf(isRoot || isWindows)('a write-protected file', async () => {
    writeFileSync(path, OLD, { mode: 0o444 });
    expect(await refusal(path)).toMatchObject({ code: 'output-read-only' });
  });

  it.skipIf(isRoot || isWindows)('a write-protected folder', async () => {
    chmodSync(folder, 0o555);
    expect(await refusal(path)).toMatchObject({ code: 'output-denied' });
    chmodSync(folder, 0o755);
  });
});

describe('what a killed process left half written', () => {
  it('goes with the next save once it is a day old; nothing else goes', async () => {
    const hours = (count: number) => new Date(Date.now() - count * 60 * 60 * 1_000);
    const make = (name: string, age: Date): void => {
      writeFileSync(join(folder, name), 'half of');
      utimesSync(join(folder, name), age, age);
    };
    make('.ratesheet-0123456789ab.tmp', hours(25));
    make('.ratesheet-ba9876543210.tmp', hours(23));
    make('.ratesheet-notes.tmp', hours(99));
    make('old.tmp', hours(99));
    mkdirSync(join(folder, '.ratesheet-aaaaaaaaaaaa.tmp'));
    await writeFileWhole(path, content('new'));
    expect(readdirSync(folder).sort()).toEqual([
      '.ratesheet-aaaaaaaaaaaa.tmp',
      '.ratesheet-ba9876543210.tmp',
      '.ratesheet-notes.tmp',
      'old.tmp',
      'report.xlsx',
    ]);
  });
});

describe('a write that is aborted', () => {
  it('leaves nothing behind', async () => {
    writeFileSync(path, OLD);
    const abort = new AbortController();
    const write = async (sink: ByteSink): Promise<void> => {
      await sink.write(Buffer.from('half of'));
      abort.abort();
      await sink.write(Buffer.from('the rest'));
    };
    await expect(writeFileWhole(path, write, { signal: abort.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(readFileSync(path, 'utf8')).toBe(OLD);
    expect(readdirSync(folder)).toEqual(['report.xlsx']);
  });

  it('after the last byte still leaves the old file', async () => {
    writeFileSync(path, OLD);
    const abort = new AbortController();
    const write = async (sink: ByteSink): Promise<void> => {
      await sink.write(Buffer.from('everything'));
      abort.abort();
    };
    await expect(writeFileWhole(path, write, { signal: abort.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(readFileSync(path, 'utf8')).toBe(OLD);
    expect(readdirSync(folder)).toEqual(['report.xlsx']);
  });

  it('before it begins does not begin', async () => {
    const write = (): Promise<void> => Promise.reject(new Error('began'));
    await expect(writeFileWhole(path, write, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});
