import type { Series } from './series.ts';

/** One row of the table. */
export interface Row {
  readonly what: string;
  readonly ours: Series;
  readonly peakMb: Series;
  /** What is to be reached, in words. */
  readonly reach: string;
  readonly peer: {
    readonly label: string;
    readonly ms: Series;
    readonly peakMb: Series;
    readonly cpuRatio: number;
  } | null;
  /** Null: there is nothing to reach. */
  readonly ok: boolean | null;
  readonly note: string;
}

const COLUMNS = [
  'what',
  'ours ms',
  'min-max',
  'MB',
  'to reach',
  'peer',
  'peer ms',
  'min-max',
  'MB',
  'ours/peer',
  'cpu',
  'ok',
  'note',
] as const;
/** Figures stand at the right of these columns. */
const FIGURES: ReadonlySet<number> = new Set([1, 2, 3, 6, 7, 8, 9, 10]);

export function tableText(rows: readonly Row[]): string {
  const cells = [COLUMNS, ...rows.map(cellsOf)];
  const widths = COLUMNS.map((_, index) => Math.max(...cells.map((row) => (row[index] ?? '').length)));
  const lines = cells.map((row) =>
    row
      .map((cell, index) =>
        FIGURES.has(index) ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '));
  return lines.join('\n');
}

function cellsOf({ what, ours, peakMb, reach, peer, ok, note }: Row): string[] {
  const said = ok === null ? '' : ok ? 'yes' : 'NO';
  const own = [what, figure(ours.median), range(ours), figure(peakMb.median), reach];
  if (peer === null) return [...own, '', '', '', '', '', '', said, note];
  const { label, ms, peakMb: peerMb, cpuRatio } = peer;
  const ratio = (ours.median / ms.median).toFixed(2);
  return [
    ...own,
    label,
    figure(ms.median),
    range(ms),
    figure(peerMb.median),
    ratio,
    // A window's work is spread over the browser's processes: nobody measured it.
    Number.isFinite(cpuRatio) ? cpuRatio.toFixed(2) : '',
    said,
    note,
  ];
}

const range = ({ min, max }: Series): string => `${figure(min)}-${figure(max)}`;

/** Three digits say all there is to know. */
export function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
