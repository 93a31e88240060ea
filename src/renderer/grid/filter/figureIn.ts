import type { Decimal } from '../../../shared/decimal.ts';
import { narrow } from '../../../shared/usage/fold.ts';
import { readQuantity } from '../../../shared/usage/quantity.ts';
import { type Read, read, unread } from '../../../shared/usage/read.ts';

/** No unit is known, so a number with one is none; a currency sign in front may stand. */
const ALONE = {
  units: new Map(),
  wanted: { unit: null, kind: 'money' },
  column: null,
  header: null,
} as const;

/** The number that a text is by itself, read as quantities are: `1,200`, `5万`, `=60*8`. With a unit it says something else. */
export function readFigure(text: string): Read<Decimal> {
  if (narrow(text) === '') return unread('filter-nothing', text);
  const found = readQuantity(text, ALONE);
  if (found.ok) return read(found.value.value);
  return found.code === 'unit-unknown' ? unread('filter-unit', text) : found;
}

/** The same of a cell; null: its text is no number. */
export function figureIn(text: string): Decimal | null {
  const found = text === '' ? null : readFigure(text);
  return found?.ok === true ? found.value : null;
}
