import { fillSelection } from '../grid/fill.ts';
import { useApp } from '../state/app.ts';
import { isTextField } from './textField.ts';

/** Fills the selected cells of the sheet that is shown. A text field that has the focus is none of them. */
export function fillSheet(axis: 'rows' | 'columns'): void {
  const { active } = useApp.getState();
  if (active !== null && !isTextField(document.activeElement)) fillSelection(active.table, axis);
}
