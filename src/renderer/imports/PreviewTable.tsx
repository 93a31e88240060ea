import { memo, useMemo } from 'react';
import { columnLetter } from '../../shared/usage/columnLetter.ts';
import { shownHeader } from '../../shared/usage/mapping.ts';
import { type ImportDraft, sheetKey } from '../state/importDraft.ts';
import { useWords } from '../state/words.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import styles from './PreviewTable.module.css';
import { type PreviewRow, previewRows } from './previewRows.ts';
import type { ListedSheet } from './sheets.ts';

interface TableProps {
  readonly draft: ImportDraft;
  readonly sheet: ListedSheet;
}

/** A column that is shown, with its place in the file. */
interface ShownColumn {
  readonly index: number;
  readonly header: string;
  readonly column: string | null;
}

/** Columns beyond these are shown only where they are read as something. */
const MOST_COLUMNS = 60;

/** The file's own header and rows; above each column what it is read as. */
export function PreviewTable({ draft, sheet }: TableProps) {
  const t = useWords();
  const rows = useMemo(() => previewRows(draft, sheet), [draft, sheet]);
  const columns = shownColumns(draft, sheet);
  const { plan, isLeft } = sheet;
  if (columns.length === 0) return <p className={styles.empty}>{t('import-sheet-empty')}</p>;
  return (
    <section className={styles.frame} aria-label={t('import-table', { sheet: sheet.report.sheet })}>
      <table className={styles.table}>
        <thead>
          {plan.as !== 'nothing' && !isLeft && (
            <tr className={styles.choices}>
              <td className={styles.number} />
              {columns.map((column) => (
                <td key={column.index}>
                  <ColumnChoice sheet={sheet} column={column} />
                </td>
              ))}
            </tr>
          )}
          <HeaderRow sheet={sheet} columns={columns} />
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.number} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function HeaderRow({
  sheet,
  columns,
}: {
  readonly sheet: ListedSheet;
  readonly columns: readonly ShownColumn[];
}) {
  const t = useWords();
  const { plan } = sheet;
  const headerRow = plan.as === 'nothing' ? 0 : plan.mapping.headerRow;
  return (
    <tr className={styles.header}>
      <th scope="col" className={styles.number}>
        {headerRow === 0 ? <span className="visually-hidden">{t('import-row-numbers')}</span> : headerRow}
      </th>
      {columns.map(({ index, header, column }) => (
        <th
          key={index}
          scope="col"
          className={isNumber(column) ? styles.right : ''}
          title={shownHeader({ index, header })}
        >
          {header}
        </th>
      ))}
    </tr>
  );
}

const Row = memo(function Row({
  row,
  columns,
}: {
  readonly row: PreviewRow;
  readonly columns: readonly ShownColumn[];
}) {
  const t = useWords();
  const { number, cells, problems, problem, isSkipped } = row;
  return (
    <tr className={isSkipped ? styles.skipped : ''}>
      <th
        scope="row"
        className={`${styles.number} ${problem === null && problems.size === 0 ? '' : styles.flagged}`}
        title={problem === null ? undefined : t(problem.code, problem.params)}
      >
        {number}
      </th>
      {columns.map(({ index, column }) => {
        const wrong = problems.get(index);
        const looks = [
          isNumber(column) ? styles.right : '',
          column === null ? styles.extra : '',
          wrong === undefined ? '' : styles.wrong,
        ];
        return (
          <td
            key={index}
            className={looks.join(' ')}
            title={wrong === undefined ? cells[index] : t(wrong.code, wrong.params)}
          >
            {cells[index] ?? ''}
          </td>
        );
      })}
    </tr>
  );
});

const NUMBERS: ReadonlySet<string> = new Set([
  ...['quantity', 'count', 'mergedRecords', 'duration', 'size', 'capacity', 'qps', 'months'],
  ...['fromCapacity', 'fromQps', 'unitPrice', 'remaining'],
]);
const isNumber = (column: string | null): boolean => column !== null && NUMBERS.has(column);

function shownColumns(draft: ImportDraft, { key, plan }: ListedSheet): readonly ShownColumn[] {
  if (plan.as !== 'nothing')
    return plan.mapping.columns.filter(({ column }, nth) => nth < MOST_COLUMNS || column !== null);
  const top = draft.read.tops.find((each) => sheetKey(each) === key)?.rows ?? [];
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...top.map(({ cells }) => cells.length)));
  return Array.from({ length: width }, (_, index) => ({ index, header: columnLetter(index), column: null }));
}
