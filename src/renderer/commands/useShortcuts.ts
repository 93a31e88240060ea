import { useEffect } from 'react';
import { commandOf } from '../../shared/commands/commands.ts';
import { useApp } from '../state/app.ts';
import { runCommand } from './run.ts';
import { isTextField, OF_TEXT_FIELDS } from './textField.ts';

/** Keys for commands, wherever the focus is. A dialog that waits for a decision hears none of them. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { facts, dialog } = useApp.getState();
      const id = commandOf(event, facts?.platform === 'mac');
      if (id === null || dialog !== null || event.isComposing) return;
      if (OF_TEXT_FIELDS.has(id) && isTextField(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat || id === 'undo' || id === 'redo') runCommand(id);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
