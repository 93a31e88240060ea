import type { Preferences } from '../../shared/bridge.ts';
import { useApp } from './app.ts';

/** Keeps the page's theme and language at what the user chose, or at the system's. */
export function followTheme(): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const show = (): void => {
    const { preferences, lang } = useApp.getState();
    document.documentElement.dataset.theme = resolved(preferences.theme, dark.matches);
    document.documentElement.lang = lang;
  };
  dark.addEventListener('change', show);
  useApp.subscribe((state, before) => {
    if (state.preferences.theme !== before.preferences.theme || state.lang !== before.lang) show();
  });
  show();
}

const resolved = (theme: Preferences['theme'], systemIsDark: boolean): 'light' | 'dark' =>
  theme === 'system' ? (systemIsDark ? 'dark' : 'light') : theme;
