import { bridge } from '../../bridge.ts';
import { isDirty, useApp } from '../app.ts';
import { idle } from './idle.ts';

/** Does something that would lose unsaved changes, once the person has decided about them. */
export function guardUnsaved(then: () => void): void {
  const state = useApp.getState();
  if (!isDirty(state)) {
    then();
    return;
  }
  const back = state.dialog?.kind === 'unsaved' ? state.dialog.back : state.dialog;
  useApp.setState({ dialog: { kind: 'unsaved', then, back } });
}

/** The window was asked to close. Work under way, such as saving, is let finish first. */
export async function askClose(): Promise<void> {
  await idle();
  guardUnsaved(() => void bridge().closeWindow());
}
