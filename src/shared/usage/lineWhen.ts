import { monthOf } from '../calendar.ts';
import type { Item } from '../tariff/types.ts';
import { boundedCache } from './boundedCache.ts';
import { readDay } from './day.ts';
import { type Instant, readInstant } from './instant.ts';
import { type LineDraft, report, says, take, textOf } from './lineDraft.ts';
import { readMonth } from './month.ts';
import { type Read, read } from './read.ts';
import type { Connection, Day, Month } from './types.ts';

const dayOfText = boundedCache(readDay);
const monthOfText = boundedCache(readMonth);

/** What a column of dates says: a day, or where rows are months a month. */
interface Dated {
  readonly day: Day | null;
  readonly month: Month;
}

const dayOrMonth = boundedCache((text: string): Read<Dated> => {
  const day = readDay(text);
  if (day.ok) return read({ day: day.value, month: monthOf(day.value) });
  const month = day.code === 'date-invalid' ? readMonth(text) : day;
  return month.ok ? read({ day: null, month: month.value }) : day;
});

/** When a row's usage was. */
export interface When {
  readonly month: Month | null;
  readonly date: Day | null;
  readonly connection: Connection | null;
  readonly opened: Day | null;
  readonly closed: Day | null;
}

export function readWhen(draft: LineDraft, item: Item | null, defaultMonth: string | null): When {
  const { cells } = draft.row;
  const dated = cells.date === undefined ? null : take(draft, 'date', dayOrMonth);
  const date = dated?.day ?? null;
  const month = cells.month === undefined ? null : take(draft, 'month', monthOfText);
  const start = cells.start === undefined ? null : take(draft, 'start', readInstant);
  const end = cells.end === undefined ? null : take(draft, 'end', readInstant);
  const opened = cells.opened === undefined ? null : take(draft, 'opened', dayOfText);
  const closed = cells.closed === undefined ? null : take(draft, 'closed', dayOfText);
  checkMonth(draft, month, dated, start);
  checkEnds(draft, start, end);
  checkRent(draft, month, opened, closed);
  const said = month ?? dated?.month ?? (start === null ? null : monthOf(start.day));
  const isOpenRent = opened !== null && (item === null || item.measure.by === 'number-months');
  return {
    month: said ?? (isOpenRent ? null : defaulted(draft, defaultMonth)),
    date: date ?? start?.day ?? null,
    connection:
      start === null
        ? null
        : {
            device: textOf(draft, 'device')?.trim() ?? null,
            start: start.seconds,
            end: end?.seconds ?? null,
          },
    opened,
    closed,
  };
}

/** The default month, for rows that say nothing of when. A row whose date can't be read has its problem already. */
function defaulted(draft: LineDraft, defaultMonth: string | null): Month | null {
  if (says(draft, 'date') || says(draft, 'month') || says(draft, 'start')) return null;
  const month = defaultMonth === null ? null : monthOfText(defaultMonth);
  if (month?.ok) return month.value;
  // An opening date that can't be read is why the row has no month.
  if (!draft.problems.some((problem) => problem.column === 'opened'))
    report(draft, 'month', { code: 'month-not-given' });
  return null;
}

function checkMonth(draft: LineDraft, month: Month | null, dated: Dated | null, start: Instant | null): void {
  if (month === null) return;
  if (dated !== null && dated.month !== month) {
    report(draft, 'date', { code: 'date-outside-month', params: { date: dated.day ?? dated.month, month } });
  }
  if (start !== null && monthOf(start.day) !== month) {
    report(draft, 'start', { code: 'date-outside-month', params: { date: start.day, month } });
  }
}

function checkEnds(draft: LineDraft, start: Instant | null, end: Instant | null): void {
  if (end === null) return;
  if (start === null) {
    if (!says(draft, 'start')) report(draft, 'start', { code: 'start-missing' });
    return;
  }
  if (end.seconds < start.seconds) {
    const params = { start: draft.row.cells.start ?? '', end: draft.row.cells.end ?? '' };
    report(draft, 'end', { code: 'end-before-start', params });
  }
}

function checkRent(draft: LineDraft, month: Month | null, opened: Day | null, closed: Day | null): void {
  if (closed === null) return;
  if (opened !== null && closed < opened) {
    report(draft, 'closed', { code: 'closed-before-opening', params: { opened, closed } });
  } else if (opened === null && month !== null && month > monthOf(closed)) {
    report(draft, 'closed', { code: 'closed-before-month', params: { closed, month } });
  }
}
