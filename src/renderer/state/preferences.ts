import type { Preferences } from '../../shared/bridge.ts';
import type { Lang } from '../../shared/i18n/lang.ts';
import { bridge } from '../bridge.ts';
import { useApp } from './app.ts';

/** Changes what the app remembers of its user; it is kept at once. */
export function prefer(change: Partial<Preferences>): void {
  const preferences = { ...useApp.getState().preferences, ...change };
  useApp.setState({ preferences });
  void bridge().setPreferences(preferences);
}

export function setLang(lang: Lang): void {
  useApp.setState({ lang });
  prefer({ lang });
}
