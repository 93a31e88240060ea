import { type Decimal, ZERO } from '../../decimal.ts';
import type { Message } from '../../problem.ts';
import type { Item } from '../../tariff/types.ts';
import type { Columns } from '../columns.ts';
import type { Entry } from '../entry.ts';
import { prefixSums, unitsOf } from '../ticks.ts';
import type { RateSegment } from '../types.ts';
import { type Charge, NO_FLAGS } from './charge.ts';
import { type Curve, curveOf } from './curve.ts';
import { ownCharges } from './ownCharges.ts';
import { rateIsGuessed, rateSegments } from './rateOf.ts';

interface PricedSegment extends RateSegment {
  readonly curve: Curve | null;
  /** Exact charge of the segments before. */
  readonly before: Decimal;
  /** What the curve gives at the segment's first entry; only what it adds from there is the segment's own. */
  readonly base: Decimal;
}

/** Charges of a pool whose price is a function of its quantity, plus lines that bring a price of their own. */
export function quantityCharge(
  item: Item,
  columns: Columns,
  region: string | null,
  tierTicks: Float64Array,
  total: Decimal,
): Charge {
  const { entries } = columns;
  const sums = prefixSums(tierTicks);
  const volume = (count: number): Decimal => unitsOf(sums(count), item.decimals);
  const segments = priceSegments(rateSegments(item, columns), total, region, volume, entries.length);
  const own = ownCharges(columns, item.decimals);
  const segmentAt = segmentFinder(segments);
  const unpriced = (index: number): boolean =>
    (tierTicks[index] ?? 0) > 0 && segmentAt(index)?.curve === null;
  return {
    segments,
    mayLackPrice: segments.some((segment) => segment.curve === null),
    unpriced,
    upTo: (count) => {
      if (count === 0) return ZERO;
      const segment = segmentAt(count - 1);
      const charge = segment === undefined ? ZERO : chargeWithin(segment, volume(count));
      return own === null ? charge : charge.plus(own(count));
    },
    unitPrice: (index) => {
      const entry = entries[index];
      if (entry?.ownPrice) return entry.ownPrice;
      if ((tierTicks[index] ?? 0) === 0) return null;
      return segmentAt(index)?.curve?.unitBetween(volume(index), volume(index + 1)) ?? null;
    },
    flags: (index) => flagsOf(item, entries[index], unpriced(index), segmentAt(index)),
  };
}

function chargeWithin(segment: PricedSegment, volume: Decimal): Decimal {
  if (segment.curve === null) return segment.before;
  const charge = segment.curve.at(volume);
  const added = segment.base.isZero() ? charge : charge.minus(segment.base);
  return segment.before.isZero() ? added : segment.before.plus(added);
}

/** The first segment starts from nothing, so that a flat fee of its tier belongs to the first entry. */
function priceSegments(
  segments: readonly RateSegment[],
  total: Decimal,
  region: string | null,
  volume: (count: number) => Decimal,
  length: number,
): PricedSegment[] {
  const priced: PricedSegment[] = [];
  let before = ZERO;
  segments.forEach((segment, nth) => {
    const curve = segment.rate === null ? null : curveOf(segment.rate, total, region);
    const base = nth === 0 || curve === null ? ZERO : curve.at(volume(segment.start));
    const current = { ...segment, curve, before, base };
    priced.push(current);
    before = chargeWithin(current, volume(segments[nth + 1]?.start ?? length));
  });
  return priced;
}

/** Segments are few (versions of a rate within a month); entries ask for theirs many times. */
function segmentFinder(segments: readonly PricedSegment[]): (index: number) => PricedSegment | undefined {
  const [only] = segments;
  if (segments.length === 1) return () => only;
  return (index) => segments.findLast((segment) => segment.start <= index);
}

function flagsOf(
  item: Item,
  entry: Entry | undefined,
  unpriced: boolean,
  segment: PricedSegment | undefined,
): readonly Message[] {
  if (entry === undefined) return NO_FLAGS;
  const flags: Message[] = [];
  if (unpriced) flags.push(noPrice(entry, segment));
  if (entry.ownPrice === null && rateIsGuessed(item, entry))
    flags.push({ code: 'undated-later-rate', params: { month: entry.month } });
  return flags.length === 0 ? NO_FLAGS : flags;
}

function noPrice(entry: Entry, segment: PricedSegment | undefined): Message {
  if (segment?.rate == null) return { code: 'no-rate-for-day', params: { day: entry.day ?? entry.month } };
  if (segment.rate.price?.type === 'by-region')
    return { code: 'no-price-for-region', params: { region: entry.region ?? '' } };
  return { code: 'no-public-price' };
}
