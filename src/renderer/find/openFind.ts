import { focusCursor } from '../grid/cursor.ts';
import { useApp } from '../state/app.ts';
import { searchedTable, useFind } from './findState.ts';

/** Opens the bar below the field in the tool bar, and puts the focus into that. `replaces`: with what replaces it; an open bar keeps it. */
export function openFind(replaces = false): void {
  const { isOpen, replaces: already } = useFind.getState();
  useFind.setState({ isOpen: true, replaces: replaces || (isOpen && already), note: null });
  const field = document.querySelector<HTMLInputElement>('#find');
  field?.focus();
  field?.select();
}

/** Closes the bar; the focus goes to the cell that was found last, or to the tab of a sheet without cells. */
export function closeFind(): void {
  useFind.setState({ isOpen: false, scope: null, note: null });
  const { sheet } = useApp.getState();
  if (sheet === searchedTable()) focusCursor(sheet);
  else document.querySelector<HTMLElement>(`#tab-${sheet}`)?.focus();
}
