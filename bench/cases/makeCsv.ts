import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { once, runCase } from '../measure.ts';

const HEADER =
  'call_id,originate_time,start_time,end_time,caller,callee,duration,status_code,voice_type,toll_type\n';
const ROWS_PER_CHUNK = 1000;

const two = (value: number): string => String(value).padStart(2, '0');

/** A call as the vendor's export has it. Times differ by the second; days and lengths repeat, as they do in a month of calls. */
function call(index: number): string {
  const day = `2026-10-${two((index % 31) + 1)}`;
  const time = (seconds: number): string =>
    `${day} ${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  const start = (index * 7) % 80_000;
  const length = (index * 31) % 120;
  const id = `${1_000_000_000 + index}^${(index * 7919) % 999_999_937}`;
  const callee = `1${30 + (index % 60)}****${String(index % 10_000).padStart(4, '0')}`;
  const status = length === 0 ? '200010' : '200000';
  const times = `${time(start)},${time(start + 12)},${time(start + 12 + length)}`;
  return `${id},${times},0571****8888,${callee},${length},${status},voice,${(index % 2) + 1}\n`;
}

function* chunks(rows: number): Generator<string> {
  yield HEADER;
  for (let start = 0; start < rows; start += ROWS_PER_CHUNK) {
    let chunk = '';
    for (let index = start; index < Math.min(rows, start + ROWS_PER_CHUNK); index++) chunk += call(index);
    yield chunk;
  }
}

await runCase<{ readonly rows: number; readonly path: string }>(({ rows, path }) =>
  once(() => pipeline(Readable.from(chunks(rows)), createWriteStream(path))),
);
