import { vi } from 'vitest';
import { type Launched, type LaunchFacts, launch, preload } from './builtDesktop.ts';
import { allItems, StandInMenu } from './standIn/menu.ts';
import type { StandInWindow } from './standIn/window.ts';

export interface OpenApp extends Launched, ReturnType<typeof preload> {
  readonly window: StandInWindow;
}

/** The built app with its window open and its page's script run. */
export async function openApp(built: string, facts: LaunchFacts = {}): Promise<OpenApp> {
  const launched = await launch(built, facts);
  const window = await vi.waitUntil(() => launched.windows.find(({ isShown }) => isShown), {
    timeout: 10_000,
  });
  return { ...launched, ...preload(launched), window };
}

/** Items of the menu that was set last. */
export const menuItems = () => allItems(StandInMenu.current?.items ?? []);
export const menuItem = (id: string) => menuItems().find((item) => item.id === id);
