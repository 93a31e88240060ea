import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { alone } from '../../../src/main/services/files/alone.ts';
import { stampOf } from '../../../src/main/services/files/fileStamp.ts';
import { writeFileWhole } from '../../../src/main/services/files/writeFileWhole.ts';

let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ratesheet-'));
  path = join(folder, 'report.xlsx');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

/** The file that says whose turn it is, made by a turn that is looked into. */
async function turnFile(): Promise<string> {
  const names = await alone(path, async () => readdirSync(folder));
  expect(names).toHaveLength(1);
  return join(folder, names[0] ?? '');
}

describe('a turn at a file', () => {
  it('is had by one at a time, and leaves nothing behind, whether it succeeds or not', async () => {
    let [inside, most] = [0, 0];
    const turn = (nth: number) =>
      alone(path, async () => {
        inside += 1;
        most = Math.max(most, inside);
        await wait(10);
        inside -= 1;
        if (nth % 3 === 0) throw new Error(`turn ${nth}`);
        return nth;
      });
    const ended = await Promise.allSettled(Array.from({ length: 8 }, (_, nth) => turn(nth)));
    expect(most).toBe(1);
    expect(ended.map(({ status }) => status === 'fulfilled')).toEqual([
      false,
      true,
      true,
      false,
      true,
      true,
      false,
      true,
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not wait for a turn at another file', async () => {
    await alone(path, () => alone(join(folder, 'other.xlsx'), async () => undefined));
  });

  it('is taken over from a process that died in it, and waited for from one that lives', async () => {
    const file = await turnFile();
    writeFileSync(file, '');
    await expect(alone(path, async () => 'done', 100)).rejects.toMatchObject({
      code: 'output-open-elsewhere',
      params: { file: 'report.xlsx' },
    });
    expect(existsSync(file)).toBe(true);
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(file, longAgo, longAgo);
    expect(await alone(path, async () => 'done', 100)).toBe('done');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is not needed where the folder takes no file: what is done there says why itself', async () => {
    expect(await alone(join(folder, 'no such folder', 'a.xlsx'), async () => 'done')).toBe('done');
  });
});

describe('a file that is written for what was there before', () => {
  const OLD = 'what both have opened';

  it('is written once by windows that save at the same moment; the others hear that it was changed', async () => {
    writeFileSync(path, OLD);
    const expected = (await stampOf(path))?.text ?? '';
    const save = (nth: number) =>
      writeFileWhole(path, (sink) => sink.write(Buffer.from(`the work of window number ${nth}`)), {
        expected,
      });
    const ended = await Promise.allSettled(Array.from({ length: 6 }, (_, nth) => save(nth)));
    const saved = ended.flatMap((each, nth) =>
      each.status === 'fulfilled' ? [{ nth, stamp: each.value }] : [],
    );
    expect(saved).toHaveLength(1);
    expect(readFileSync(path, 'utf8')).toBe(`the work of window number ${saved[0]?.nth}`);
    expect((await stampOf(path))?.text).toBe(saved[0]?.stamp);
    const refused = ended.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(refused.map(({ code, params }) => [code, params.file])).toEqual(
      Array.from({ length: 5 }, () => ['file-changed-outside', 'report.xlsx']),
    );
    expect(readdirSync(folder)).toEqual(['report.xlsx']);
  });

  it('is written where nobody touched it, and where it is gone', async () => {
    writeFileSync(path, OLD);
    const expected = (await stampOf(path))?.text ?? '';
    const next = await writeFileWhole(path, (sink) => sink.write(Buffer.from('new')), { expected });
    expect(next).not.toBe(expected);
    rmSync(path);
    await writeFileWhole(path, (sink) => sink.write(Buffer.from('again')), { expected: next });
    expect(readFileSync(path, 'utf8')).toBe('again');
  });

  it('waits for the turn of another window, unless it is the app’s own file', async () => {
    const written: string[] = [];
    const write = async (name: string, isOwn: boolean): Promise<void> => {
      await writeFileWhole(path, (sink) => sink.write(Buffer.from(name)), { isOwn });
      written.push(name);
    };
    let shared: Promise<void> = Promise.resolve();
    await alone(path, async () => {
      shared = write('shared', false);
      await write('own', true);
      written.push('the turn ends');
    });
    await shared;
    expect(written).toEqual(['own', 'the turn ends', 'shared']);
  });

  it('is left alone where it changed while the new one was being written', async () => {
    writeFileSync(path, OLD);
    const expected = (await stampOf(path))?.text ?? '';
    const slowly = writeFileWhole(
      path,
      async (sink) => {
        await sink.write(Buffer.from('mine'));
        writeFileSync(path, 'theirs, written meanwhile');
      },
      { expected },
    );
    await expect(slowly).rejects.toMatchObject({ code: 'file-changed-outside' });
    expect(readFileSync(path, 'utf8')).toBe('theirs, written meanwhile');
  });
});
