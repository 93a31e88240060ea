import type { Preferences } from '../../shared/bridge.ts';
import type { Lang } from '../../shared/i18n/lang.ts';
import { bridge } from '../bridge.ts';
import { useApp } from './app.ts';

/** While columns are dragged and resized their layout is kept once, not at every step. */
const SOON_MS = 400;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Changes what the app remembers of its user; it is kept at once. */
export function prefer(change: Partial<Preferences>): void {
  useApp.setState(({ preferences }) => ({ preferences: { ...preferences, ...change } }));
  keep();
}

/** Changes what the app remembers of its user; it is kept when the hands rest, or the window closes. */
export function preferSoon(change: Partial<Preferences>): void {
  useApp.setState(({ preferences }) => ({ preferences: { ...preferences, ...change } }));
  clearTimeout(waiting);
  waiting = setTimeout(keep, SOON_MS);
}

/** Keeps what waits, before the window is gone. */
export function keepBeforeClosing(): void {
  window.addEventListener('pagehide', () => waiting !== undefined && keep());
}

function keep(): void {
  clearTimeout(waiting);
  waiting = undefined;
  void bridge().setPreferences(useApp.getState().preferences);
}

export function setLang(lang: Lang): void {
  useApp.setState({ lang });
  prefer({ lang });
}
