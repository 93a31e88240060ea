import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadTariffs, MAX_TARIFF_BYTES } from '../../src/main/services/tariffs.ts';
import { buildCatalogue } from '../../src/shared/tariff/catalogue.ts';
import { TARIFFS_DIR } from './shipped.ts';
import { words } from './words.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tariffs-'));
});
afterEach(async () => {
  await rm(dir, { recursive: true });
});

/** What loading the shipped directory and then this one says. */
async function load(): Promise<string[]> {
  const result = await loadTariffs([TARIFFS_DIR, dir]);
  if (result.ok) return result.files.map(({ file }) => file);
  return result.problems.map((problem) => words('en', problem));
}

const SHIPPED = [
  'alibaba-imagesearch.json',
  'alibaba-iot.json',
  'alibaba-rtc.json',
  'alibaba-rtc3.json',
  'alibaba-voice.json',
  'rules.json',
  'tencent-voice-message.json',
];

describe('loadTariffs', () => {
  it('reads the shipped files, of which a catalogue is made', async () => {
    const result = await loadTariffs([TARIFFS_DIR]);
    const built = result.ok ? buildCatalogue(result.files, new Map()) : result;
    expect(built.ok && built.catalogue.products.size).toBe(18);
  });

  it('reads *.json of each directory in turn, and nothing else', async () => {
    await writeFile(join(dir, 'b.json'), '\uFEFF{"schema": "ratesheet-own/1"}');
    await writeFile(join(dir, 'A.JSON'), '{}');
    await writeFile(join(dir, 'notes.txt'), 'x');
    await writeFile(join(dir, '.hidden.json'), 'x');
    await mkdir(join(dir, 'folder.json'));
    expect(await load()).toEqual([...SHIPPED, join(dir, 'A.JSON'), join(dir, 'b.json')]);
  });

  it('says where JSON is broken, in every file at once', async () => {
    await writeFile(join(dir, 'a.json'), '{\n  "schema": "x",\n}');
    await writeFile(join(dir, 'b.json'), '{"price": "1", "price": "2"}');
    expect(await load()).toEqual([
      `${join(dir, 'a.json')}, line 3, column 1: JSON breaks off at "}". Look for a missing comma, quote or bracket before it.`,
      `${join(dir, 'b.json')}, line 1, column 16: "price" stands twice in one object. Keep one of them.`,
    ]);
  });

  it('refuses text that is not UTF-8', async () => {
    await writeFile(join(dir, 'gb.json'), Buffer.from([0x7b, 0x22, 0xd3, 0xef, 0x22]));
    expect(await load()).toEqual([`${join(dir, 'gb.json')} is not UTF-8 text. Save it as UTF-8.`]);
  });

  it('refuses a file that is too large without reading it', async () => {
    await writeFile(join(dir, 'large.json'), '');
    await truncate(join(dir, 'large.json'), MAX_TARIFF_BYTES + 1);
    expect(await load()).toEqual([
      `${join(dir, 'large.json')} has 8388609 bytes, more than the 8388608 of a tariff file. Move it out of the tariff folder.`,
    ]);
  });

  it('names a directory that is not there', async () => {
    const missing = join(dir, 'missing');
    const result = await loadTariffs([TARIFFS_DIR, missing]);
    const said = result.ok ? [] : result.problems.map((problem) => words('en', problem));
    expect(said).toEqual([
      `The tariff folder ${missing} could not be read (ENOENT). Check its name and permissions.`,
    ]);
  });

  it('names a file in place of a directory', async () => {
    const file = join(dir, 'x.json');
    await writeFile(file, '{}');
    const result = await loadTariffs([file]);
    expect(result.ok ? [] : result.problems.map(({ code, file: name }) => [code, name])).toEqual([
      ['tariff-dir-unreadable', file],
    ]);
  });
});
