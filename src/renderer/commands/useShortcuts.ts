import { useEffect } from 'react';
import { type CommandId, commandOf, commandOfCharacter } from '../../shared/commands/commands.ts';
import { useApp } from '../state/app.ts';
import { runCommand } from './run.ts';
import { isTextField, isTypedInto, OF_TEXT_FIELDS } from './textField.ts';

/** Commands that go on while their keys are held down. */
const REPEATED: ReadonlySet<CommandId> = new Set<CommandId>([
  ...(['undo', 'redo', 'find-next', 'find-previous', 'move-rows-up', 'move-rows-down'] as const),
]);

/** Keys for commands, wherever the focus is. A dialog that waits for a decision hears none of them. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { facts, dialog, popup } = useApp.getState();
      const id = commandOf(event, facts?.platform === 'mac') ?? commandTyped(event);
      if (id === null || dialog !== null || event.isComposing) return;
      if (OF_TEXT_FIELDS.has(id) && isTextField(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      // What is open over the sheet is left first; its own key leaves it.
      if (popup !== null && id !== 'filter') return;
      if (!event.repeat || REPEATED.has(id)) runCommand(id);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}

/** A character asks for something only where it would not be typed. */
function commandTyped({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): CommandId | null {
  return ctrlKey || altKey || metaKey || isTypedInto(target) ? null : commandOfCharacter(key);
}
