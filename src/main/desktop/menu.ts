import type { MenuItemConstructorOptions } from 'electron';
import type { CallArgs } from '../../shared/bridge/calls.ts';
import { COMMANDS, type Command, MENUS, type MenuName, shortcutOf } from '../../shared/commands/commands.ts';
import type { Lang } from '../../shared/i18n/lang.ts';
import { say } from '../../shared/i18n/say.ts';
import type { AppHostTextKey } from '../../shared/i18n/texts/appHost.ts';
import { accelerator } from './accelerator.ts';

type Item = MenuItemConstructorOptions;

/** What the menu shows. */
export type MenuState = Pick<CallArgs<'setWindow'>[0], 'lang' | 'theme' | 'enabled' | 'labels'>;

export interface MenuHost {
  readonly isMac: boolean;
  /** A command was chosen; its id. */
  readonly onCommand: (id: string) => void;
}

/** The window's menu, made of the same commands as its tool bar. */
export function menuTemplate(state: MenuState, host: MenuHost): Item[] {
  const menus = MENUS.map(
    (name): Item => ({
      label: say(state.lang, { code: `menu-${name}` }),
      ...(name === 'help' ? { role: 'help' as const } : {}),
      submenu: commandItems(name, state, host),
    }),
  );
  if (!host.isMac) return menus;
  const behindView = menus.length - 1;
  return [
    appMenu(state.lang),
    ...menus.slice(0, behindView),
    windowMenu(state.lang),
    ...menus.slice(behindView),
  ];
}

function commandItems(name: MenuName, state: MenuState, host: MenuHost): Item[] {
  const items: Item[] = [];
  let group: number | null = null;
  for (const command of COMMANDS.filter(({ menu }) => menu === name)) {
    if (group !== null && group !== command.group) {
      items.push({ type: 'separator' });
      if (name === 'edit' && group === 1) items.push(...textItems(state.lang), { type: 'separator' });
    }
    group = command.group;
    items.push(commandItem(command, state, host));
  }
  return items;
}

/**
 * Plain items, not the roles of Electron: undo is the estimate's own. The page hears its keys itself, so the menu only shows
 * them. A Mac takes the keys of menus before any page does, so there the menu tells the page.
 */
function commandItem(command: Command, { lang, theme, enabled, labels }: MenuState, host: MenuHost): Item {
  const { id } = command;
  const shortcut = shortcutOf(command, host.isMac);
  const label = (Object.hasOwn(labels, id) ? labels[id] : undefined) ?? say(lang, { code: `command-${id}` });
  return {
    id,
    label: label.replaceAll('&', '&&'),
    enabled: enabled.includes(id),
    ...(shortcut === null ? {} : { accelerator: accelerator(shortcut) }),
    ...(host.isMac ? {} : { registerAccelerator: false }),
    ...(id.startsWith('theme-') ? { type: 'radio' as const, checked: id === `theme-${theme}` } : {}),
    click: () => host.onCommand(id),
  };
}

/** These act on whatever has the focus, text fields and the grid alike, as events of the page's clipboard. */
function textItems(lang: Lang): Item[] {
  return [
    roleItem(lang, 'cut', 'app-cut'),
    roleItem(lang, 'copy', 'app-copy'),
    roleItem(lang, 'paste', 'app-paste'),
    roleItem(lang, 'selectAll', 'app-select-all'),
  ];
}

function appMenu(lang: Lang): Item {
  return {
    role: 'appMenu',
    submenu: [
      roleItem(lang, 'about', 'app-about'),
      { type: 'separator' },
      roleItem(lang, 'services', 'app-services'),
      { type: 'separator' },
      roleItem(lang, 'hide', 'app-hide'),
      roleItem(lang, 'hideOthers', 'app-hide-others'),
      roleItem(lang, 'unhide', 'app-show-all'),
      { type: 'separator' },
      roleItem(lang, 'quit', 'app-quit'),
    ],
  };
}

function windowMenu(lang: Lang): Item {
  return {
    role: 'windowMenu',
    label: say(lang, { code: 'app-window' }),
    submenu: [roleItem(lang, 'minimize', 'app-minimise'), roleItem(lang, 'zoom', 'app-zoom')],
  };
}

/** The keys of roles go to the page too, unless they are the system's own. */
function roleItem(lang: Lang, role: NonNullable<Item['role']>, code: AppHostTextKey): Item {
  return { role, label: say(lang, { code }), registerAccelerator: false };
}
