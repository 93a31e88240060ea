import { type KeyPress, matches, type Shortcut, shortcutText } from './commands.ts';

/** Keys with the same modifiers that do the same, each its own way: arrows, Home and End. */
export interface Chord extends Omit<Shortcut, 'key' | 'shift'> {
  /** `either`: with Shift it goes the other way. */
  readonly shift?: true | 'either';
  readonly keys: readonly string[];
}

export type SheetKeyGroup = 'moving' | 'selecting' | 'cells';
export const SHEET_KEY_GROUPS: readonly SheetKeyGroup[] = ['moving', 'selecting', 'cells'];

/** What a key does in a sheet that is typed into. */
export interface SheetKey {
  readonly id: SheetKeyId;
  readonly group: SheetKeyGroup;
  readonly chord: Chord;
  /** Where the usual one belongs to the system on a Mac; null: there it has none. */
  readonly macChord?: Chord | null;
  /** Ends the editor of a cell, too; `typed`: only one that was begun by typing over the cell. */
  readonly endsEditor?: true | 'typed';
  /** The grid or the page hears it itself; it stands here only to be told. */
  readonly isNative?: true;
}

const ARROWS = ['arrowleft', 'arrowup', 'arrowdown', 'arrowright'];
const ENDS = ['home', 'end'];
const PAGES = ['pageup', 'pagedown'];

/**
 * The keys of a sheet. What the grid does with a key and what the help says of it are both made from this list; their names are
 * `key-<id>` among the texts.
 */
const LIST = [
  { id: 'move', group: 'moving', chord: { keys: ARROWS }, endsEditor: 'typed' },
  { id: 'tab', group: 'moving', chord: { shift: 'either', keys: ['tab'] }, endsEditor: true },
  { id: 'enter', group: 'moving', chord: { shift: 'either', keys: ['enter'] }, endsEditor: true },
  { id: 'edge', group: 'moving', chord: { mod: true, keys: ARROWS } },
  { id: 'row-end', group: 'moving', chord: { keys: ENDS } },
  { id: 'sheet-end', group: 'moving', chord: { mod: true, keys: ENDS } },
  { id: 'page', group: 'moving', chord: { keys: PAGES } },
  { id: 'page-across', group: 'moving', chord: { alt: true, keys: PAGES } },
  { id: 'show-active', group: 'moving', chord: { mod: true, keys: ['backspace'] } },

  { id: 'extend', group: 'selecting', chord: { shift: true, keys: ARROWS } },
  { id: 'extend-edge', group: 'selecting', chord: { mod: true, shift: true, keys: ARROWS } },
  { id: 'extend-row-end', group: 'selecting', chord: { shift: true, keys: ENDS } },
  { id: 'extend-sheet-end', group: 'selecting', chord: { mod: true, shift: true, keys: ENDS } },
  { id: 'extend-page', group: 'selecting', chord: { shift: true, keys: PAGES } },
  { id: 'extend-page-across', group: 'selecting', chord: { alt: true, shift: true, keys: PAGES } },
  { id: 'select-rows', group: 'selecting', chord: { shift: true, keys: [' '] } },
  {
    id: 'select-columns',
    group: 'selecting',
    chord: { mod: true, keys: [' '] },
    // Cmd+Space searches the whole Mac, Ctrl+Space changes the input method.
    macChord: { mod: true, shift: true, keys: [' '] },
  },
  { id: 'select-all', group: 'selecting', chord: { mod: true, keys: ['a'] } },
  { id: 'collapse', group: 'selecting', chord: { shift: true, keys: ['backspace'] } },

  { id: 'edit', group: 'cells', chord: { keys: ['f2'] }, isNative: true },
  { id: 'open-list', group: 'cells', chord: { alt: true, keys: ['arrowdown'] } },
  { id: 'fill-block', group: 'cells', chord: { mod: true, keys: ['enter'] }, endsEditor: true },
  { id: 'cancel', group: 'cells', chord: { keys: ['escape'] }, isNative: true },
  // The one key above Enter on a Mac is what Delete is elsewhere.
  { id: 'clear', group: 'cells', chord: { keys: ['delete'] }, macChord: { keys: ['backspace', 'delete'] } },
  { id: 'type-anew', group: 'cells', chord: { keys: ['backspace'] }, macChord: null, isNative: true },
  { id: 'copy', group: 'cells', chord: { mod: true, keys: ['c'] }, isNative: true },
  { id: 'cut', group: 'cells', chord: { mod: true, keys: ['x'] }, isNative: true },
  { id: 'paste', group: 'cells', chord: { mod: true, keys: ['v'] }, isNative: true },
] as const satisfies readonly (Omit<SheetKey, 'id'> & { readonly id: string })[];

type Listed = (typeof LIST)[number];
export type SheetKeyId = Listed['id'];
/** Those that the grid must do something for. */
export type SheetActionId = Exclude<Listed, { readonly isNative: true }>['id'];
export const SHEET_KEYS: readonly SheetKey[] = LIST;

/** The chord that holds on a platform; null: none does. */
export const chordOf = ({ chord, macChord }: SheetKey, isMac: boolean): Chord | null =>
  isMac && macChord !== undefined ? macChord : chord;

/** What has the keys of a sheet: a cell, or its editor, begun by typing over the cell or opened to change what is there. */
export type KeyPlace = 'cell' | 'typed' | 'opened';

/** What a key press asks a sheet for; null: nothing, or the grid or the editor does it itself. */
export function sheetKeyOf(press: KeyPress, isMac: boolean, place: KeyPlace): SheetActionId | null {
  const found = SHEET_KEYS.find((each) => {
    const chord = chordOf(each, isMac);
    return chord !== null && holdsIn(each, place) && isChord(press, chord, isMac);
  });
  return found === undefined || !isAction(found) ? null : found.id;
}

const holdsIn = ({ endsEditor }: SheetKey, place: KeyPlace): boolean =>
  place === 'cell' || endsEditor === true || endsEditor === place;

const isAction = (key: SheetKey): key is SheetKey & { readonly id: SheetActionId } => key.isNative !== true;

function isChord(press: KeyPress, chord: Chord, isMac: boolean): boolean {
  return shortcutsOf(chord).some((shortcut) => matches(press, shortcut, isMac));
}

/** Each key of a chord by itself. */
export function shortcutsOf({ shift, keys, ...modifiers }: Chord): readonly Shortcut[] {
  return keys.flatMap((key): Shortcut[] => {
    const plain = { ...modifiers, key };
    if (shift === undefined) return [plain];
    const shifted = { ...plain, shift: true as const };
    return shift === 'either' ? [plain, shifted] : [shifted];
  });
}

/** A chord as people read it: one text for the arrows together, one for each other key. */
export function chordTexts(chord: Chord, isMac: boolean): readonly string[] {
  const texts = shortcutsOf(chord).map((shortcut) => shortcutText(shortcut, isMac));
  if (chord.keys !== ARROWS) return texts;
  const [first = ''] = texts;
  return [`${first.slice(0, -1)}${texts.map((text) => text.slice(-1)).join(isMac ? '' : ' ')}`];
}
