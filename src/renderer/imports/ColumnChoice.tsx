import { shownHeader } from '../../shared/usage/mapping.ts';
import { useWords } from '../state/words.ts';
import { Choice } from './Choice.tsx';
import { columnName, columnsOf } from './columnNames.ts';
import { mapColumn } from './draftActions.ts';
import type { ListedSheet } from './sheets.ts';

interface ColumnProps {
  readonly sheet: ListedSheet;
  readonly column: { readonly index: number; readonly header: string; readonly column: string | null };
}

/** What one column of the file is read as. */
export function ColumnChoice({ sheet, column: { index, header, column } }: ColumnProps) {
  const t = useWords();
  const { plan } = sheet;
  const options = columnsOf(plan).map((value) => ({ value, label: columnName(t, plan.as, value) }));
  return (
    <Choice
      label={t('import-read-as', { column: shownHeader({ index, header }) })}
      value={column ?? ''}
      isDashed={column === null}
      options={[{ value: '', label: t('import-keep') }, ...options]}
      onChoose={(value) => mapColumn(sheet, index, value === '' ? null : value)}
    />
  );
}
