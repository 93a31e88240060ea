import type { CommandId } from '../../shared/commands/commands.ts';
import { say } from '../../shared/i18n/say.ts';
import type { AppState } from '../state/app.ts';

type Told = Pick<AppState, 'lang' | 'history'>;

/** What a command is called now: Undo and Redo say what they would take back or do again. */
export function commandLabel(id: CommandId, { lang, history }: Told): string {
  const edit = id === 'undo' ? history.done.at(-1) : id === 'redo' ? history.undone.at(-1) : undefined;
  if (edit === undefined) return say(lang, { code: `command-${id}` });
  return say(lang, { code: `command-${id}-what`, params: { what: say(lang, edit.label) } });
}
