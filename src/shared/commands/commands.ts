/** A key with modifiers. `mod` is Ctrl, and Cmd on a Mac; `key` is what `KeyboardEvent.key` says, lower case. */
export interface Shortcut {
  readonly mod?: true;
  readonly shift?: true;
  readonly alt?: true;
  readonly key: string;
}

/** The menu that a command stands in, in the order of menus; a new group begins with a line. */
export type MenuName = 'file' | 'edit' | 'view' | 'help';

export interface Command {
  readonly id: CommandId;
  readonly menu: MenuName;
  readonly group: number;
  readonly shortcut?: Shortcut;
  /** Where the usual one types a character or belongs to the system on a Mac. */
  readonly macShortcut?: Shortcut;
}

const mod = (key: string): Shortcut => ({ mod: true, key });
const modShift = (key: string): Shortcut => ({ mod: true, shift: true, key });

/**
 * Everything a person can tell the app to do. The menu, the tool bar, the shortcuts and their help are all made from this list;
 * their names are `command-<id>` among the texts.
 */
const LIST = [
  { id: 'new', menu: 'file', group: 1, shortcut: mod('n') },
  { id: 'open', menu: 'file', group: 1, shortcut: mod('o') },
  { id: 'save', menu: 'file', group: 2, shortcut: mod('s') },
  { id: 'save-as', menu: 'file', group: 2, shortcut: modShift('s') },
  { id: 'import', menu: 'file', group: 3, shortcut: mod('i') },
  { id: 'export', menu: 'file', group: 3, shortcut: mod('e') },
  { id: 'export-pdf', menu: 'file', group: 3 },
  { id: 'print', menu: 'file', group: 3, shortcut: mod('p') },
  { id: 'template', menu: 'file', group: 4 },
  { id: 'close', menu: 'file', group: 5, shortcut: mod('w') },
  { id: 'undo', menu: 'edit', group: 1, shortcut: mod('z') },
  { id: 'redo', menu: 'edit', group: 1, shortcut: mod('y'), macShortcut: modShift('z') },
  { id: 'insert-row', menu: 'edit', group: 2, shortcut: { mod: true, shift: true, key: '+' } },
  { id: 'delete-rows', menu: 'edit', group: 2, shortcut: mod('-') },
  { id: 'fill-down', menu: 'edit', group: 2, shortcut: mod('d') },
  { id: 'fill-right', menu: 'edit', group: 2, shortcut: mod('r') },
  { id: 'find', menu: 'edit', group: 3, shortcut: mod('f') },
  { id: 'next-problem', menu: 'edit', group: 3, shortcut: { key: 'f8' } },
  { id: 'why', menu: 'view', group: 1, shortcut: { alt: true, key: 'p' }, macShortcut: modShift('p') },
  { id: 'sheet-usage', menu: 'view', group: 2, shortcut: { alt: true, key: '1' }, macShortcut: mod('1') },
  { id: 'sheet-packs', menu: 'view', group: 2, shortcut: { alt: true, key: '2' }, macShortcut: mod('2') },
  { id: 'sheet-invoice', menu: 'view', group: 2, shortcut: { alt: true, key: '3' }, macShortcut: mod('3') },
  { id: 'sheet-compare', menu: 'view', group: 2, shortcut: { alt: true, key: '4' }, macShortcut: mod('4') },
  { id: 'sheet-tariffs', menu: 'view', group: 2, shortcut: { alt: true, key: '5' }, macShortcut: mod('5') },
  { id: 'theme-system', menu: 'view', group: 3 },
  { id: 'theme-light', menu: 'view', group: 3 },
  { id: 'theme-dark', menu: 'view', group: 3 },
  { id: 'language', menu: 'view', group: 4 },
  { id: 'shortcuts', menu: 'help', group: 1, shortcut: { key: 'f1' } },
] as const satisfies readonly (Omit<Command, 'id'> & { readonly id: string })[];

export type CommandId = (typeof LIST)[number]['id'];
export const COMMANDS: readonly Command[] = LIST;

/** The shortcut that holds on a platform. */
export function shortcutOf(command: Command, isMac: boolean): Shortcut | null {
  return (isMac ? command.macShortcut : undefined) ?? command.shortcut ?? null;
}

const KEY_NAMES: ReadonlyMap<string, string> = new Map([
  ['+', '+'],
  ['-', '−'],
]);

/** A shortcut as people read it: `Ctrl Shift S`, `⇧⌘S`. */
export function shortcutText(shortcut: Shortcut, isMac: boolean): string {
  const key = KEY_NAMES.get(shortcut.key) ?? shortcut.key.toUpperCase();
  if (isMac) return `${shortcut.alt ? '⌥' : ''}${shortcut.shift ? '⇧' : ''}${shortcut.mod ? '⌘' : ''}${key}`;
  return [shortcut.mod ? 'Ctrl' : '', shortcut.alt ? 'Alt' : '', shortcut.shift ? 'Shift' : '', key]
    .filter((part) => part !== '')
    .join(' ');
}

/** What a key event says, as far as shortcuts care. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** The command that a key press asks for; null: none. `+` is typed with Shift on some keyboards and without on others. */
export function commandOf(press: KeyPress, isMac: boolean): CommandId | null {
  const found = COMMANDS.find((command) => {
    const shortcut = shortcutOf(command, isMac);
    return shortcut !== null && matches(press, shortcut, isMac);
  });
  return found?.id ?? null;
}

function matches(press: KeyPress, shortcut: Shortcut, isMac: boolean): boolean {
  const isMod = isMac ? press.metaKey : press.ctrlKey;
  const other = isMac ? press.ctrlKey : press.metaKey;
  const key = press.key.toLowerCase() === '=' && shortcut.key === '+' ? '+' : press.key.toLowerCase();
  return (
    key === shortcut.key &&
    isMod === (shortcut.mod === true) &&
    !other &&
    press.altKey === (shortcut.alt === true) &&
    press.shiftKey === (shortcut.shift === true)
  );
}
