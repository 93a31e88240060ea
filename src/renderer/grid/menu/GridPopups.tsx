import { useApp } from '../../state/app.ts';
import { ColumnChooser } from './ColumnChooser.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';

/** What is open over the grid of a sheet. */
export function GridPopups() {
  const popup = useApp((state) => state.popup);
  if (popup === null) return null;
  const key = `${popup.kind} ${popup.table} ${popup.column}`;
  return popup.kind === 'columns' ? (
    <ColumnChooser key={key} {...popup} />
  ) : (
    <ColumnMenu key={key} {...popup} />
  );
}
