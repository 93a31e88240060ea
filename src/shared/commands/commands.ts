import { keyName } from './keyNames.ts';

/** A key with modifiers. `mod` is Ctrl, and Cmd on a Mac; `key` is what `KeyboardEvent.key` says, lower case. */
export interface Shortcut {
  readonly mod?: true;
  readonly shift?: true;
  readonly alt?: true;
  readonly key: string;
}

/** Menus in their order. In each a new group of commands begins with a line. */
export const MENUS = ['file', 'edit', 'data', 'view', 'help'] as const;
export type MenuName = (typeof MENUS)[number];

export interface Command {
  readonly id: CommandId;
  readonly menu: MenuName;
  readonly group: number;
  readonly shortcut?: Shortcut;
  /** Where the usual one types a character or belongs to the system on a Mac. */
  readonly macShortcut?: Shortcut;
  /** A character that asks for it as well, wherever nothing is typed into. */
  readonly bareKey?: string;
}

const mod = (key: string): Shortcut => ({ mod: true, key });
const modShift = (key: string): Shortcut => ({ mod: true, shift: true, key });
const modAlt = (key: string): Shortcut => ({ mod: true, alt: true, key });
const altShift = (key: string): Shortcut => ({ alt: true, shift: true, key });

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
  { id: 'duplicate-rows', menu: 'edit', group: 2, shortcut: modShift('d') },
  {
    id: 'move-rows-up',
    menu: 'edit',
    group: 2,
    shortcut: altShift('arrowup'),
    macShortcut: modAlt('arrowup'),
  },
  {
    id: 'move-rows-down',
    menu: 'edit',
    group: 2,
    shortcut: altShift('arrowdown'),
    macShortcut: modAlt('arrowdown'),
  },
  { id: 'fill-down', menu: 'edit', group: 2, shortcut: mod('d') },
  { id: 'fill-right', menu: 'edit', group: 2, shortcut: mod('r') },
  { id: 'find', menu: 'edit', group: 3, shortcut: mod('f') },
  { id: 'replace', menu: 'edit', group: 3, shortcut: mod('h'), macShortcut: modShift('h') },
  { id: 'find-next', menu: 'edit', group: 3, shortcut: { key: 'f3' }, macShortcut: mod('g') },
  {
    id: 'find-previous',
    menu: 'edit',
    group: 3,
    shortcut: { shift: true, key: 'f3' },
    macShortcut: modShift('g'),
  },
  { id: 'next-problem', menu: 'edit', group: 3, shortcut: { key: 'f8' } },
  { id: 'sort-ascending', menu: 'data', group: 1 },
  { id: 'sort-descending', menu: 'data', group: 1 },
  { id: 'clear-sort', menu: 'data', group: 1 },
  { id: 'filter', menu: 'data', group: 2, shortcut: modShift('l') },
  { id: 'clear-filters', menu: 'data', group: 2 },
  {
    id: 'reapply',
    menu: 'data',
    group: 2,
    shortcut: { mod: true, alt: true, key: 'l' },
    macShortcut: modShift('r'),
  },
  { id: 'why', menu: 'view', group: 1, shortcut: { alt: true, key: 'p' }, macShortcut: modShift('p') },
  { id: 'sheet-usage', menu: 'view', group: 2, shortcut: { alt: true, key: '1' }, macShortcut: mod('1') },
  { id: 'sheet-packs', menu: 'view', group: 2, shortcut: { alt: true, key: '2' }, macShortcut: mod('2') },
  { id: 'sheet-invoice', menu: 'view', group: 2, shortcut: { alt: true, key: '3' }, macShortcut: mod('3') },
  { id: 'sheet-compare', menu: 'view', group: 2, shortcut: { alt: true, key: '4' }, macShortcut: mod('4') },
  { id: 'sheet-tariffs', menu: 'view', group: 2, shortcut: { alt: true, key: '5' }, macShortcut: mod('5') },
  { id: 'columns', menu: 'view', group: 3 },
  { id: 'freeze', menu: 'view', group: 3 },
  { id: 'unfreeze', menu: 'view', group: 3 },
  { id: 'hide-column', menu: 'view', group: 3, shortcut: mod('0') },
  { id: 'reset-columns', menu: 'view', group: 3 },
  { id: 'theme-system', menu: 'view', group: 4 },
  { id: 'theme-light', menu: 'view', group: 4 },
  { id: 'theme-dark', menu: 'view', group: 4 },
  { id: 'language', menu: 'view', group: 5 },
  { id: 'shortcuts', menu: 'help', group: 1, shortcut: { key: 'f1' }, bareKey: '?' },
] as const satisfies readonly (Omit<Command, 'id'> & { readonly id: string })[];

export type CommandId = (typeof LIST)[number]['id'];
export const COMMANDS: readonly Command[] = LIST;

/** The shortcut that holds on a platform. */
export function shortcutOf(command: Command, isMac: boolean): Shortcut | null {
  return (isMac ? command.macShortcut : undefined) ?? command.shortcut ?? null;
}

/** A shortcut as people read it: `Ctrl Shift S`, `⇧⌘S`. */
export function shortcutText(shortcut: Shortcut, isMac: boolean): string {
  const key = keyName(shortcut.key, isMac);
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

/** The command that a character asks for where nothing is typed into; null: none. */
export const commandOfCharacter = (character: string): CommandId | null =>
  COMMANDS.find(({ bareKey }) => bareKey === character)?.id ?? null;

/** Whether a key press is a shortcut, with just its modifiers. */
export function matches(press: KeyPress, shortcut: Shortcut, isMac: boolean): boolean {
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
