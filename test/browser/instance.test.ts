import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimInstance, type Instance, type InstanceOptions } from '../../src/main/browser/start/instance.ts';

let dataDir = '';
const open: Instance[] = [];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'ratesheet-instance-'));
});
afterEach(async () => {
  for (const instance of open.splice(0)) if (instance.kind === 'first') await instance.release();
  rmSync(dataDir, { recursive: true, force: true });
});

async function claim(options: Partial<InstanceOptions> = {}): Promise<Instance> {
  const usual = { dataDir, files: [], pid: 101, isAlive: () => true, patience: 2_000 };
  const instance = await claimInstance({ ...usual, ...options });
  open.push(instance);
  return instance;
}

/** The files that a first start hears of. */
function heardBy(instance: Instance): (readonly string[])[] {
  const heard: (readonly string[])[] = [];
  if (instance.kind === 'first') instance.onFiles((paths) => heard.push(paths));
  return heard;
}

describe('a second start on the same data', () => {
  it('leaves its files to the first', async () => {
    const heard = heardBy(await claim());
    const later = await claim({ pid: 102, files: ['/a/用量.xlsx', '/b.csv'] });
    expect(later.kind).toBe('second');
    expect(heard).toEqual([['/a/用量.xlsx', '/b.csv']]);
  });

  it('is the first again when that one is over', async () => {
    const one = await claim();
    if (one.kind === 'first') await one.release();
    expect((await claim({ pid: 102 })).kind).toBe('first');
  });

  it.each([
    ['whose process is gone', () => false, '999'],
    ['whose number is another program’s by now', () => true, '999'],
    ['that was never written', () => true, ''],
  ])('takes over a lock %s', async (_name, isAlive, left) => {
    writeFileSync(join(dataDir, 'browser.lock'), left);
    expect((await claim({ isAlive, patience: 200 })).kind).toBe('first');
  });

  it('leaves nothing behind where nobody hears', async () => {
    writeFileSync(join(dataDir, 'browser.lock'), '999');
    const heard = heardBy(await claim({ patience: 200, files: ['/a.xlsx'] }));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(heard).toEqual([]);
  });

  it('passes over what is no list of names', async () => {
    mkdirSync(join(dataDir, 'browser-inbox'));
    writeFileSync(join(dataDir, 'browser-inbox', 'odd.json'), '{"files":1}');
    const heard = heardBy(await claim());
    await expect.poll(() => existsSync(join(dataDir, 'browser-inbox', 'odd.json'))).toBe(false);
    expect(heard).toEqual([]);
  });
});
