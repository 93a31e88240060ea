import type { Lang } from '../i18n/lang.ts';
import { regionName } from '../usage/regionNames.ts';
import type { UsageColumn, UsageLine, UsageRow } from '../usage/types.ts';

/** Columns that the grid hides at first and that say something of a line. */
const DETAILS: readonly UsageColumn[] = [
  ...([
    'region',
    'size',
    'capacity',
    'qps',
    'fromCapacity',
    'fromQps',
    'interface',
    'protocol',
    'device',
  ] as const),
  ...(['count', 'mergedRecords', 'duration', 'connected', 'months', 'opened', 'closed'] as const),
  ...(['start', 'end', 'unitPrice', 'note'] as const),
];
/** A bare number in these says nothing without its column's name. */
const BARE = /^[\d.,]+$/;

/** The filled hidden cells of a line in a few words: `450 MB`, `Hong Kong`, `3M, 5 QPS`. Those that are shown say it themselves. */
export function detailsOf(
  row: UsageRow,
  line: UsageLine,
  lang: Lang,
  nameOf: (column: UsageColumn) => string,
  isShown: (column: UsageColumn) => boolean,
): string {
  return DETAILS.flatMap((column) => {
    const text = (row.cells[column] ?? '').trim();
    if (text === '' || isShown(column)) return [];
    if (column === 'region') return [line.region === null ? text : regionName(line.region, lang)];
    if (column === 'qps') return [`${text} QPS`];
    return [BARE.test(text) && column !== 'capacity' ? `${nameOf(column)} ${text}` : text];
  }).join(lang === 'en' ? ', ' : '，');
}
