import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { once, runCase } from '../measure.ts';

/** The least a reader can do: inflate everything, parse it, resolve every cell's shared string. No dates, no rows kept. */
await runCase<{ readonly path: string }>(async ({ path }) => {
  let cells = 0;
  const measured = await once(() => {
    const parts = unzipSync(readFileSync(path));
    const shared = sharedStrings(text(parts['xl/sharedStrings.xml']));
    for (const [name, bytes] of Object.entries(parts)) {
      if (name.startsWith('xl/worksheets/sheet')) cells += readSheet(text(bytes), shared);
    }
  });
  return { ...measured, extra: { ...measured.extra, cells } };
});

function text(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : strFromU8(bytes);
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let current = '';
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('opentag', ({ name }) => {
    if (name === 'si') current = '';
  });
  parser.on('text', (chunk) => {
    current += chunk;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'si') strings.push(current);
  });
  if (xml !== '') parser.write(xml).close();
  return strings;
}

function readSheet(xml: string, shared: readonly string[]): number {
  let cells = 0;
  let type = '';
  let value = '';
  let row: string[] = [];
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'row') row = [];
    if (name !== 'c') return;
    type = attributes.t ?? 'n';
    value = '';
  });
  parser.on('text', (chunk) => {
    value += chunk;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'c' && value !== '')
      row.push(type === 's' ? (shared[Number.parseInt(value, 10)] ?? '') : value);
    else if (name === 'row') cells += row.length;
  });
  parser.write(xml).close();
  return cells;
}
