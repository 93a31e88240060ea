import { COMMANDS } from '../../shared/commands/commands.ts';
import { bridge } from '../bridge.ts';
import { isEnabled } from '../commands/enabled.ts';
import { commandLabel } from '../commands/labels.ts';
import { type AppState, isDirty, useApp } from './app.ts';

/** Tells the host what the window's frame and native menu show, whenever it changes. */
export function followWindow(): void {
  let told = '';
  const tell = (state: AppState): void => {
    const frame = frameOf(state);
    const text = JSON.stringify(frame);
    if (text === told) return;
    told = text;
    document.title = frame.title;
    void bridge().setWindow(frame);
  };
  useApp.subscribe(tell);
  tell(useApp.getState());
}

function frameOf(state: AppState) {
  const { name, lang, preferences, estimate } = state;
  const dirty = isDirty(state);
  const labels = Object.fromEntries(COMMANDS.map(({ id }) => [id, commandLabel(id, state)]));
  return {
    title: estimate === null ? 'Ratesheet' : `${dirty ? '• ' : ''}${name} · Ratesheet`,
    dirty,
    lang,
    theme: preferences.theme,
    enabled: COMMANDS.filter(({ id }) => isEnabled(id, state)).map(({ id }) => id),
    labels,
  };
}
