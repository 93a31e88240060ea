import type { Message } from '../problem.ts';
import { regionsByDialCode } from './dialCodes.ts';
import { narrow } from './fold.ts';
import { type Read, read, unread } from './read.ts';
import { regionByName } from './regionNames.ts';

export interface Region {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly code: string;
  /** What a reader of the line should know about how the region was found. */
  readonly flag: Message | null;
}

/** 香港(852), HK +852, 852 香港. */
const BOTH =
  /^(.*?[^\d\s()+.-])[\s(（+:.-]*(?:\+|00)?(\d{1,4}(?:-\d{3})?)\)?$|^\(?(?:\+|00)?(\d{1,4}(?:-\d{3})?)\)?[\s:.-]*(\D+)$/u;

/**
 * A country or region by ISO code, Chinese or English name, or dial code. Dial code 1 serves the United States, Canada and
 * more: it is read as the United States, with a flag. What is none of these is a problem, and never unpriced in silence.
 */
export function readRegion(text: string): Read<Region> {
  const plain = narrow(text);
  const byName = regionByName(plain);
  if (byName !== undefined) return read({ code: byName, flag: null });
  const byDial = regionsByDialCode(plain);
  if (byDial !== null) return fromDial(byDial, text);
  const both = BOTH.exec(plain);
  if (both !== null) {
    const named = regionByName(both[1] ?? both[4] ?? '');
    const dialled = regionsByDialCode(both[2] ?? both[3] ?? '');
    // Both must mean the same: 加拿大(1) is Canada, 香港(65) is a mistake.
    if (named !== undefined && dialled?.includes(named)) return read({ code: named, flag: null });
  }
  return unread('region-unknown', text);
}

function fromDial(regions: readonly string[], text: string): Read<Region> {
  const code = regions[0];
  if (code === undefined) return unread('region-unknown', text);
  return read({
    code,
    flag: code === 'US' ? { code: 'region-dial-code-1', params: { found: text.trim() } } : null,
  });
}
