import { type Decimal, ZERO } from '../decimal.ts';
import type { Item } from '../tariff/types.ts';
import { readDuration, secondsOf } from './duration.ts';
import { narrow, shown } from './fold.ts';
import { type LineDraft, report, says, take, textOf } from './lineDraft.ts';
import { takeMagnitude } from './magnitude.ts';
import { readWrittenNumber } from './number.ts';
import { readQuantity } from './quantity.ts';
import { readSize } from './size.ts';
import type { Measured, UsageColumn } from './types.ts';
import { kindsOf, readUnit, type UnitKind, type UnitWanted } from './unit.ts';
import { readCount } from './whole.ts';

/** How much a row says was used, in the columns it says it in. */
export interface Amounts {
  readonly quantity: Measured | null;
  readonly count: Decimal | null;
  readonly duration: Decimal | null;
  readonly size: Measured | null;
}

/** The column whose numbers the row's unit column speaks of. */
type UnitOf = 'quantity' | 'count' | 'duration' | 'size' | null;

export function readAmounts(draft: LineDraft, item: Item | null): Amounts {
  const { cells, headerUnits: header } = draft.row;
  const { units } = draft.lookup;
  const unit = cells.unit === undefined ? null : textOf(draft, 'unit');
  const unitOf = unit === null ? null : unitTarget(draft, unit, item);
  // Most rows have few of these columns, and rows come by the hundred thousand: what is not there is not asked for.
  const around = (column: 'count' | 'duration' | 'size') =>
    unitOf === column ? unit : (header[column] ?? null);
  const size =
    cells.size === undefined ? null : take(draft, 'size', (text) => readSize(text, units, around('size')));
  const duration =
    cells.duration === undefined
      ? null
      : take(draft, 'duration', (text) => readDuration(text, around('duration')));
  const count =
    cells.count === undefined
      ? null
      : take(draft, 'count', (text) => readCount(text, units, around('count')));
  const column = unitOf === 'quantity' ? unit : null;
  if (saysCallsAsQuantity(draft, item, column)) {
    const calls = take(draft, 'quantity', (text) =>
      readCount(text, units, column ?? header.quantity ?? null),
    );
    return { quantity: null, count: calls, duration, size };
  }
  return {
    quantity: cells.quantity === undefined ? null : quantityOf(draft, item, column),
    count,
    duration,
    size,
  };
}

function quantityOf(draft: LineDraft, item: Item | null, column: string | null): Measured | null {
  const { units } = draft.lookup;
  const context = {
    units,
    wanted: wantedUnit(draft, item),
    column,
    header: draft.row.headerUnits.quantity ?? null,
  };
  return take(draft, 'quantity', (text) => readQuantity(text, context));
}

function wantedUnit(draft: LineDraft, item: Item | null): UnitWanted | null {
  if (item === null) return null;
  const kind = draft.lookup.catalogue.units.get(item.unit)?.kind ?? 'count';
  return { unit: item.unit, kind, sized: item.measure.by === 'size' };
}

/**
 * Where the unit column belongs. It speaks of the quantity. In a row without one it speaks of the column that it fits, but a
 * duration is in seconds unless its own cell or header says otherwise: where the unit column only repeats the item's unit
 * (分钟 on a row of calls), reading 65 as minutes could be a sixtyfold price, so that is flagged and not done.
 */
function unitTarget(draft: LineDraft, unit: string, item: Item | null): UnitOf {
  const kinds = kindsOf(narrow(unit), draft.lookup.units);
  const header = draft.row.headerUnits;
  if (says(draft, 'size') && kinds.includes('data')) return header.size === undefined ? 'size' : null;
  if (says(draft, 'quantity')) return 'quantity';
  if (says(draft, 'duration') && kinds.includes('time'))
    return header.duration === undefined ? unitOfDuration(draft, unit, item) : null;
  const counts = kinds.includes('count') || takeMagnitude(narrow(unit)).rest === '';
  if (says(draft, 'count') && counts) return header.count === undefined ? 'count' : null;
  checkIdleUnit(draft, unit, item);
  return null;
}

function unitOfDuration(draft: LineDraft, unit: string, item: Item | null): UnitOf {
  const wanted = wantedUnit(draft, item);
  const own = wanted === null ? null : readUnit(narrow(unit), wanted, draft.lookup.units);
  const repeatsItem = own?.ok === true && own.value.power === 0 && own.value.unit === item?.unit;
  if (!repeatsItem || secondsOf(unit)?.eq(1) === true) return 'duration';
  const bare = readWrittenNumber(draft.row.cells.duration ?? '');
  if (bare.ok && bare.value.rest === '') {
    report(
      draft,
      'duration',
      {
        code: 'duration-in-seconds',
        params: { found: shown(draft.row.cells.duration ?? ''), unit: shown(unit) },
      },
      'info',
    );
  }
  return null;
}

/** A unit beside no number of its kind changes nothing, but it must be a unit, and one that the item could have. */
function checkIdleUnit(draft: LineDraft, unit: string, item: Item | null): void {
  const wanted = wantedUnit(draft, item);
  if (wanted === null) return;
  const result = readUnit(narrow(unit), wanted, draft.lookup.units);
  if (!result.ok) report(draft, 'unit', result);
}

/** With a duration of each call, 500次 in the quantity column is how many calls there were. */
function saysCallsAsQuantity(draft: LineDraft, item: Item | null, column: string | null): boolean {
  const text = draft.row.cells.quantity;
  if (text === undefined || text === '' || item?.measure.by !== 'duration') return false;
  if (!says(draft, 'duration') || says(draft, 'count')) return false;
  const written = readWrittenNumber(text);
  const own = written.ok && written.value.rest !== '' ? written.value.rest : null;
  const word = own ?? column ?? draft.row.headerUnits.quantity ?? null;
  const kinds: readonly UnitKind[] = word === null ? [] : kindsOf(narrow(word), draft.lookup.units);
  return kinds.includes('count') && !kinds.includes('time');
}

const QUANTITY_LIKE: readonly UsageColumn[] = [
  'quantity',
  'count',
  'duration',
  'size',
  'start',
  'opened',
  'capacity',
];

/** What the columns say together: contradictions are problems, what is left aside is flagged. */
export function reconcile(
  draft: LineDraft,
  amounts: Amounts,
  item: Item | null,
  connected: boolean | null,
): Amounts {
  if (!QUANTITY_LIKE.some((column) => says(draft, column)))
    report(draft, 'quantity', { code: 'no-quantity' });
  const { quantity, count, duration, size } = amounts;
  if (quantity !== null && count !== null && duration !== null) {
    report(draft, 'quantity', { code: 'quantity-and-count-of-calls' });
  } else if (quantity !== null && duration !== null && item?.measure.by === 'duration') {
    report(draft, 'duration', { code: 'duration-not-used' }, 'info');
  }
  if (size !== null && item !== null && item.measure.by !== 'size')
    report(draft, 'size', { code: 'size-not-used' }, 'info');
  checkTimes(draft, amounts, item);
  // Calls that were not connected took no time, so a number of them needs no duration.
  const noTime =
    connected === false && item?.measure.by === 'duration' && quantity === null && !says(draft, 'duration');
  return noTime && count !== null ? { ...amounts, duration: ZERO } : amounts;
}

function checkTimes(draft: LineDraft, amounts: Amounts, item: Item | null): void {
  if (item?.measure.by !== 'calendar-minutes' || !says(draft, 'start')) return;
  if (amounts.quantity !== null) report(draft, 'start', { code: 'times-not-used' }, 'info');
  else if (amounts.count !== null && !amounts.count.eq(1)) {
    report(draft, 'count', { code: 'count-with-times', params: { found: draft.row.cells.count ?? '' } });
  }
}
