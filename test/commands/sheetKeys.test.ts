import { describe, expect, it } from 'vitest';
import {
  COMMANDS,
  commandOf,
  commandOfCharacter,
  type KeyPress,
  type Shortcut,
  shortcutText,
} from '../../src/shared/commands/commands.ts';
import {
  chordOf,
  chordTexts,
  SHEET_KEYS,
  type SheetActionId,
  sheetKeyOf,
  shortcutsOf,
} from '../../src/shared/commands/sheetKeys.ts';

const NO_KEYS = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

/** `C-S-a`: Ctrl, Shift and a; M is Cmd (or the Windows key), A is Alt. */
function press(keys: string): KeyPress {
  const parts = keys.split('-');
  const key = parts.pop() ?? '';
  return {
    key,
    ctrlKey: parts.includes('C'),
    metaKey: parts.includes('M'),
    shiftKey: parts.includes('S'),
    altKey: parts.includes('A'),
  };
}

describe('keys of a sheet', () => {
  it.each<[keys: string, windows: SheetActionId | null, mac: SheetActionId | null]>([
    ['ArrowDown', 'move', 'move'],
    ['C-ArrowDown', 'edge', null],
    ['M-ArrowDown', null, 'edge'],
    ['S-ArrowLeft', 'extend', 'extend'],
    ['C-S-ArrowLeft', 'extend-edge', null],
    ['M-S-ArrowLeft', null, 'extend-edge'],
    ['A-ArrowDown', 'open-list', 'open-list'],
    ['A-ArrowUp', null, null],
    ['C-A-ArrowDown', null, null],
    ['Tab', 'tab', 'tab'],
    ['S-Tab', 'tab', 'tab'],
    ['C-Tab', null, null],
    ['Enter', 'enter', 'enter'],
    ['S-Enter', 'enter', 'enter'],
    ['C-Enter', 'fill-block', null],
    ['Home', 'row-end', 'row-end'],
    ['S-End', 'extend-row-end', 'extend-row-end'],
    ['C-End', 'sheet-end', null],
    ['M-S-Home', null, 'extend-sheet-end'],
    ['PageDown', 'page', 'page'],
    ['S-PageUp', 'extend-page', 'extend-page'],
    ['A-PageUp', 'page-across', 'page-across'],
    ['A-S-PageUp', 'extend-page-across', 'extend-page-across'],
    ['C- ', 'select-columns', null],
    ['M- ', null, null],
    ['M-S- ', null, 'select-columns'],
    ['S- ', 'select-rows', 'select-rows'],
    [' ', null, null],
    ['C-a', 'select-all', null],
    ['C-A', 'select-all', null],
    ['M-a', null, 'select-all'],
    ['Delete', 'clear', 'clear'],
    ['Backspace', null, 'clear'],
    ['S-Backspace', 'collapse', 'collapse'],
    ['C-Backspace', 'show-active', null],
    ['F2', null, null],
    ['x', null, null],
  ])('%s is %o on Windows and %o on a Mac', (keys, windows, mac) => {
    expect(sheetKeyOf(press(keys), false, 'cell')).toBe(windows);
    expect(sheetKeyOf(press(keys), true, 'cell')).toBe(mac);
  });

  it.each<[keys: string, typed: SheetActionId | null, opened: SheetActionId | null]>([
    ['Tab', 'tab', 'tab'],
    ['S-Enter', 'enter', 'enter'],
    ['C-Enter', 'fill-block', 'fill-block'],
    // As in a spreadsheet: who types over a cell goes on by an arrow, who edits what is there moves in it.
    ['ArrowDown', 'move', null],
    ['ArrowLeft', 'move', null],
    ['S-ArrowLeft', null, null],
    ['Home', null, null],
    ['Delete', null, null],
    ['C-a', null, null],
    ['A-ArrowDown', null, null],
  ])('%s is %o in an editor begun by typing, %o in one that was opened', (keys, typed, opened) => {
    expect(sheetKeyOf(press(keys), false, 'typed')).toBe(typed);
    expect(sheetKeyOf(press(keys), false, 'opened')).toBe(opened);
  });

  const pressOf = ({ key, mod, shift, alt }: Shortcut, isMac: boolean): KeyPress => ({
    ...NO_KEYS,
    key,
    ctrlKey: mod === true && !isMac,
    metaKey: mod === true && isMac,
    shiftKey: shift === true,
    altKey: alt === true,
  });

  it.each([false, true])('are each one key’s, and no command’s (on a Mac: %o)', (isMac) => {
    const told = new Map<string, string>();
    for (const each of SHEET_KEYS) {
      const chord = chordOf(each, isMac);
      for (const shortcut of chord === null ? [] : shortcutsOf(chord)) {
        const text = shortcutText(shortcut, isMac);
        expect(told.get(text), text).toBeUndefined();
        told.set(text, each.id);
        expect(commandOf(pressOf(shortcut, isMac), isMac), text).toBeNull();
        if (each.isNative !== true)
          expect(sheetKeyOf(pressOf(shortcut, isMac), isMac, 'cell'), text).toBe(each.id);
      }
    }
  });

  it.each<[id: string, windows: readonly string[], mac: readonly string[]]>([
    ['move', ['← ↑ ↓ →'], ['←↑↓→']],
    ['extend-edge', ['Ctrl Shift ← ↑ ↓ →'], ['⇧⌘←↑↓→']],
    ['tab', ['Tab', 'Shift Tab'], ['⇥', '⇧⇥']],
    ['sheet-end', ['Ctrl Home', 'Ctrl End'], ['⌘↖', '⌘↘']],
    ['page-across', ['Alt Page Up', 'Alt Page Down'], ['⌥⇞', '⌥⇟']],
    ['select-columns', ['Ctrl Space'], ['⇧⌘Space']],
    ['clear', ['Delete'], ['⌫', '⌦']],
  ])('%s reads %j on Windows and %j on a Mac', (id, windows, mac) => {
    const found = SHEET_KEYS.find((each) => each.id === id);
    const texts = (isMac: boolean) => {
      const chord = found === undefined ? null : chordOf(found, isMac);
      return chord === null ? [] : chordTexts(chord, isMac);
    };
    expect([texts(false), texts(true)]).toEqual([windows, mac]);
  });
});

describe('a character that asks for a command', () => {
  it('is the question mark, for the help', () => {
    expect(commandOfCharacter('?')).toBe('shortcuts');
    expect(commandOfCharacter('/')).toBeNull();
    expect(COMMANDS.filter(({ bareKey }) => bareKey !== undefined).map(({ id }) => id)).toEqual([
      'shortcuts',
    ]);
  });
});
