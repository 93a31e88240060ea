import { renderTable } from '../../src/main/cli/table.ts';
import type { PriceDocument } from '../cli/contract.ts';

type Line = PriceDocument['lines'][number];

/** Columns of the list of lines, by the contract's own names. */
const COLUMNS: readonly (readonly [title: string, align: 'left' | 'right', cell: (line: Line) => string])[] =
  [
    ['row', 'right', (line) => String(line.source.row)],
    ['product', 'left', (line) => line.product ?? '–'],
    ['item', 'left', (line) => line.item ?? '–'],
    ['day', 'left', (line) => line.date ?? line.month ?? '–'],
    ['region', 'left', (line) => line.region ?? ''],
    ['quantity', 'right', (line) => line.quantity],
    ['free', 'right', (line) => some(line.free)],
    ['packs', 'right', (line) => some(line.fromPacks)],
    ['unserved', 'right', (line) => some(line.unserved)],
    ['postpaid', 'right', (line) => some(line.postpaid)],
    ['price', 'right', (line) => line.unitPrice ?? ''],
    ['amount', 'right', (line) => line.amount ?? '–'],
    ['status', 'left', (line) => line.status],
  ];
const some = (quantity: string): string => (quantity === '0' ? '' : quantity);

/** The lines with what is said of them, then how each pool came to its amount, then what became of each pack. */
export function renderDetails({ lines, pools, packs }: PriceDocument): string[] {
  const table = renderTable(
    COLUMNS.map(([title, align]) => ({ title, align })),
    lines.map((line) => COLUMNS.map(([, , cell]) => cell(line))),
  );
  const flags = lines.flatMap((line) =>
    line.flags.map(({ message }) => `  row ${line.source.row}: ${message}`),
  );
  const explained = pools.flatMap((pool) => [
    '',
    `${[pool.product, pool.item, pool.month, pool.region].filter(Boolean).join(' ')}: ${pool.amount ?? '–'}  ${pool.interpretations.join(' ')}`,
    ...pool.explain.map(({ step, text }) => `  ${step.padEnd(9)} ${text}`),
    `  source    ${pool.source.document} › ${pool.source.section}`,
  ]);
  const used = packs.map(
    (pack) =>
      `${pack.product} ${pack.pack}, ${pack.purchased ?? '–'} to ${pack.expires ?? '–'}: ${pack.remainingBefore} − ${pack.used} = ${pack.remainingAfter}` +
      (pack.refundable === null ? '' : `, refundable ${pack.refundable}`),
  );
  return [...table, ...flags, ...explained, ...(used.length === 0 ? [] : ['', ...used])];
}
