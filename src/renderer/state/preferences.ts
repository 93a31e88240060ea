import type { Preferences } from '../../shared/bridge.ts';
import type { Lang } from '../../shared/i18n/lang.ts';
import { bridge } from '../bridge.ts';
import { useApp } from './app.ts';

/** Changes what the app remembers of its user. It is sent off at once: a page that is being closed may not be heard any more. */
export function prefer(change: Partial<Preferences>): void {
  useApp.setState(({ preferences }) => ({ preferences: { ...preferences, ...change } }));
  void bridge().setPreferences(useApp.getState().preferences);
}

export function setLang(lang: Lang): void {
  useApp.setState({ lang });
  prefer({ lang });
}
