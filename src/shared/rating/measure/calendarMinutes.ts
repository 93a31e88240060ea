import { dayOfMinute, MINUTES_PER_DAY } from '../../calendar.ts';
import type { Connection, Day } from '../../usage/types.ts';

export type Interval = 'half-open' | 'closed';

/** Minutes of a connection on one day. */
export interface DayMinutes {
  readonly day: Day;
  readonly minutes: number;
}

/**
 * The calendar minutes [first, last] that a connection touches, counted since 1970.
 * 18:23:15–18:25:10 touches 18:23, 18:24, 18:25: 3. An end exactly on a minute does not touch that minute, unless intervals
 * are closed [A19]; no length is one minute.
 */
export function minutesTouched(connection: Connection, interval: Interval): { first: number; last: number } {
  const first = Math.floor(connection.start / 60);
  if (connection.end === null) return { first, last: first };
  const last = interval === 'closed' ? Math.floor(connection.end / 60) : Math.ceil(connection.end / 60) - 1;
  return { first, last: Math.max(first, last) };
}

/** Minutes [first, last] by their days. */
export function splitByDay(first: number, last: number): DayMinutes[] {
  const parts: DayMinutes[] = [];
  for (let minute = first; minute <= last; ) {
    const endOfDay = (Math.floor(minute / MINUTES_PER_DAY) + 1) * MINUTES_PER_DAY - 1;
    const stop = Math.min(last, endOfDay);
    parts.push({ day: dayOfMinute(minute), minutes: stop - minute + 1 });
    minute = stop + 1;
  }
  return parts;
}

/**
 * What each connection of one device adds: the union of the minutes touched, a shared minute belonging to the earlier
 * start (then to the earlier row). Connections stand in the order of their rows; so does the result.
 *
 * 18:23:15–18:23:35 and 18:23:40–18:23:59 are one minute: the first brings 1, the second 0.
 */
export function unionOfMinutes(connections: readonly Connection[], interval: Interval): DayMinutes[][] {
  const order = connections.map((_, index) => index);
  order.sort((a, b) => (connections[a]?.start ?? 0) - (connections[b]?.start ?? 0) || a - b);
  const parts: DayMinutes[][] = connections.map(() => []);
  let covered = Number.NEGATIVE_INFINITY;
  for (const index of order) {
    const connection = connections[index];
    if (connection === undefined) continue;
    const { first, last } = minutesTouched(connection, interval);
    // Starts ascend, so every minute from `first` up to `covered` is taken by the connection that reached it.
    parts[index] = splitByDay(Math.max(first, covered + 1), last);
    covered = Math.max(covered, last);
  }
  return parts;
}
