import { runCommand } from './run.ts';
import { isTextField, OF_TEXT_FIELDS } from './textField.ts';

/**
 * A command of the native menu. On a Mac the menu hears its keys before the page does, so a text field that has the focus gets
 * its own Undo here.
 */
export function runFromMenu(id: string): void {
  if (OF_TEXT_FIELDS.has(id) && isTextField(document.activeElement)) document.execCommand(id);
  else runCommand(id);
}
