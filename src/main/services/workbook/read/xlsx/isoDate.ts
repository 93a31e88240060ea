import type { Cell } from '../../../../../shared/usage/cells.ts';

const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2}(?:\.\d+)?))?)?$/;
const ISO_TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?$/;

/**
 * A cell of type `d`, whose value is an ISO date: `2024-02-29T00:00:00` is the date 2024-02-29. What carries a zone, or
 * is no date, stays text: zones are converted where the meaning of times is known.
 */
export function isoCell(value: string): Cell {
  const time = ISO_TIME.exec(value);
  if (time !== null) {
    const [, hours = '', minutes = '', seconds = '00'] = time;
    return { kind: 'time', text: `${Number.parseInt(hours, 10)}:${minutes}:${seconds}` };
  }
  const match = ISO_DATE.exec(value);
  const date = match === null ? null : isoDate(match);
  return date === null ? { kind: 'text', text: value } : { kind: 'date', text: date };
}

function isoDate([, day = '', clock = '00:00', seconds = '00']: RegExpExecArray): string | null {
  const start = Date.parse(`${day}T${clock}:00Z`);
  // 30 February parses as 1 March.
  if (Number.isNaN(start) || !new Date(start).toISOString().startsWith(day)) return null;
  const iso = new Date(start + Math.round(Number.parseFloat(seconds)) * 1000).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}
