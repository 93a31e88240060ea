import { firstDayOf, lastDayOf } from '../../calendar.ts';
import type { Item, Rate } from '../../tariff/types.ts';
import type { Day } from '../../usage/types.ts';
import type { Columns } from '../columns.ts';
import type { Entry } from '../entry.ts';
import type { RateSegment } from '../types.ts';

const holds = (rate: Rate, day: Day): boolean =>
  (rate.from === null || rate.from <= day) && (rate.to === null || day <= rate.to);

/** The version of the rate that a day has; null: none covers it. */
export function rateOn(item: Item, day: Day): Rate | null {
  return item.rates.find((rate) => holds(rate, day)) ?? null;
}

/** The day that chooses an entry's rate: its own; undated, the month's last, so a changed rate counts from its month on. */
export function rateDay(entry: Entry): Day {
  return entry.day ?? lastDayOf(entry.month);
}

/** An undated entry of a month with two rates takes the later one, and says so. */
export function rateIsGuessed(item: Item, entry: Entry): boolean {
  if (entry.day !== null || item.rates.length === 1) return false;
  return rateOn(item, firstDayOf(entry.month)) !== rateOn(item, lastDayOf(entry.month));
}

/** Stretches of entries by version of the rate. Entries stand by date, so each version is one stretch. */
export function rateSegments(item: Item, { entries, days }: Columns): RateSegment[] {
  const [only] = item.rates;
  if (item.rates.length === 1 && only !== undefined && only.from === null && only.to === null)
    return [{ rate: only, start: 0 }];
  const segments: RateSegment[] = [];
  for (let start = 0; start < entries.length; start++) {
    const entry = entries[start];
    if (entry === undefined || (start > 0 && days[start] === days[start - 1])) continue;
    const rate = rateOn(item, rateDay(entry));
    if (segments.length === 0 || segments.at(-1)?.rate !== rate) segments.push({ rate, start });
  }
  return segments;
}
