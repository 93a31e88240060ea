import type { MenuItemConstructorOptions } from 'electron';

const ACCELERATOR =
  /^(?:(?:CmdOrCtrl|CommandOrControl|Cmd|Ctrl|Alt|Shift|Super)\+)*(?:[A-Z0-9]|F\d{1,2}|Plus|Up|Down|Left|Right|[-=[\]\\;',./`])$/;
const ROLES = new Set([
  ...['cut', 'copy', 'paste', 'selectAll', 'about', 'services', 'hide', 'hideOthers', 'unhide', 'quit'],
  ...['minimize', 'zoom', 'appMenu', 'windowMenu', 'help'],
]);

/** Menus, held against what Electron takes. */
export class StandInMenu {
  static current: StandInMenu | null = null;
  readonly items: readonly MenuItemConstructorOptions[];
  constructor(items: readonly MenuItemConstructorOptions[]) {
    this.items = items;
  }
  static buildFromTemplate(template: readonly MenuItemConstructorOptions[]): StandInMenu {
    return new StandInMenu(template.map(checked));
  }
  static setApplicationMenu(menu: StandInMenu): void {
    StandInMenu.current = menu;
  }
}

function checked(item: MenuItemConstructorOptions): MenuItemConstructorOptions {
  const { type, label, role, accelerator, submenu } = item;
  if (type !== 'separator' && label === undefined && role === undefined)
    throw new TypeError('a menu item needs a label, a role or a type');
  if (role !== undefined && !ROLES.has(role)) throw new TypeError(`no role ${role}`);
  if (accelerator !== undefined && !ACCELERATOR.test(String(accelerator)))
    throw new TypeError(`no accelerator ${String(accelerator)}`);
  return Array.isArray(submenu) ? { ...item, submenu: submenu.map(checked) } : item;
}

/** Every item of a menu and of the menus in it. */
export function allItems(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? allItems(item.submenu) : [])]);
}
