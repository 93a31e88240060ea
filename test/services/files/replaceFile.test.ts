import { describe, expect, it } from 'vitest';
import { fromOutputDisk } from '../../../src/main/services/files/outputErrors.ts';
import { replaceFile } from '../../../src/main/services/files/replaceFile.ts';

const held = (code: string): Error => Object.assign(new Error(code), { code, syscall: 'rename' });

/** Fails as often as it is told to, then succeeds. */
function mover(
  failures: number,
  code: string,
): { readonly move: () => Promise<void>; readonly tries: () => number } {
  let tries = 0;
  const move = async (): Promise<void> => {
    tries++;
    if (tries <= failures) throw held(code);
  };
  return { move, tries: () => tries };
}

describe('replaceFile on Windows', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('waits for a scanner that holds the file (%s)', async (code) => {
    const { move, tries } = mover(3, code);
    await replaceFile('from', 'to', move, true);
    expect(tries()).toBe(4);
  });

  it('gives up on a program that has the file open', async () => {
    const { move, tries } = mover(99, 'EBUSY');
    await expect(replaceFile('from', 'to', move, true)).rejects.toMatchObject({ code: 'EBUSY' });
    expect(tries()).toBe(6);
  });

  it('does not try again what waiting will not change', async () => {
    const { move, tries } = mover(99, 'ENOSPC');
    await expect(replaceFile('from', 'to', move, true)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(tries()).toBe(1);
  });
});

it('does not wait where an open file is no obstacle', async () => {
  const { move, tries } = mover(99, 'EPERM');
  await expect(replaceFile('from', 'to', move, false)).rejects.toMatchObject({ code: 'EPERM' });
  expect(tries()).toBe(1);
});

it.each([
  ['EPERM', true, 'output-open-elsewhere'],
  ['EACCES', true, 'output-open-elsewhere'],
  ['EBUSY', true, 'output-open-elsewhere'],
  ['EPERM', false, 'output-denied'],
  ['EACCES', false, 'output-denied'],
  ['ENOSPC', false, 'output-disk-full'],
  ['EXDEV', false, 'output-failed'],
] as const)('%s while replacing (Windows: %s) is %s', (code, isWindows, expected) => {
  expect(fromOutputDisk('report.xlsx', held(code), 'replace', isWindows)).toMatchObject({
    code: expected,
    params: { file: 'report.xlsx' },
  });
});
