import { describe, expect, it } from 'vitest';
import { accelerator } from '../../src/main/desktop/accelerator.ts';
import { argvFiles } from '../../src/main/desktop/argvFiles.ts';
import { menuTemplate } from '../../src/main/desktop/menu.ts';
import { COMMANDS } from '../../src/shared/commands/commands.ts';
import { LANGS } from '../../src/shared/i18n/lang.ts';
import { allItems, StandInMenu } from './standIn/menu.ts';

const template = (isMac: boolean, lang: (typeof LANGS)[number] = 'en') =>
  menuTemplate(
    { lang, theme: 'light', enabled: ['save'], labels: {} },
    { isMac, onCommand: () => undefined },
  );
const labels = (isMac: boolean): (string | undefined)[] =>
  template(isMac).map(({ label, role }) => label ?? role);

describe('the menu', () => {
  it.each(LANGS)('is one that Electron takes, with words for every item: %s', (lang) => {
    for (const isMac of [true, false]) {
      const { items } = StandInMenu.buildFromTemplate(template(isMac, lang));
      const named = allItems(items).filter(({ type }) => type !== 'separator');
      // A message without words shows as its code.
      expect(named.filter(({ label }) => /^(?:command|menu|app)-/.test(label ?? ''))).toEqual([]);
      expect(named.flatMap(({ id }) => id ?? []).sort()).toEqual(COMMANDS.map(({ id }) => id).sort());
    }
  });

  it('begins with the app’s own on a Mac, and has a window menu before help there', () => {
    expect(labels(false)).toEqual(['File', 'Edit', 'Data', 'View', 'Help']);
    expect(labels(true)).toEqual(['appMenu', 'File', 'Edit', 'Data', 'View', 'Window', 'Help']);
  });

  it('leaves keys to the page, except on a Mac, whose menus take them first', () => {
    const registered = (isMac: boolean) =>
      allItems(template(isMac)).filter(
        ({ id, registerAccelerator }) => id !== undefined && registerAccelerator !== false,
      );
    expect(registered(false)).toEqual([]);
    expect(registered(true)).toHaveLength(COMMANDS.length);
  });

  it('leaves undo and redo to the estimate, and text to the system', () => {
    const roles = allItems(template(false)).flatMap(({ role }) => role ?? []);
    expect(roles.sort()).toEqual(['copy', 'cut', 'help', 'paste', 'selectAll']);
  });

  it('never begins, ends or doubles with a line', () => {
    for (const isMac of [true, false])
      for (const { submenu } of template(isMac)) {
        const kinds = (Array.isArray(submenu) ? submenu : []).map(({ type }) => type === 'separator');
        expect(kinds.at(0)).toBe(false);
        expect(kinds.at(-1)).toBe(false);
        expect(kinds.some((isLine, at) => isLine && kinds[at + 1] === true)).toBe(false);
      }
  });
});

describe('a shortcut in Electron’s words', () => {
  it.each([
    [{ mod: true, key: 's' }, 'CmdOrCtrl+S'],
    [{ mod: true, shift: true, key: '+' }, 'CmdOrCtrl+Shift+Plus'],
    [{ mod: true, key: '-' }, 'CmdOrCtrl+-'],
    [{ alt: true, key: '1' }, 'Alt+1'],
    [{ key: 'f8' }, 'F8'],
  ] as const)('%j', (shortcut, words) => {
    expect(accelerator(shortcut)).toBe(words);
  });
});

describe('the files of a command line', () => {
  it.each([
    [['/opt/Ratesheet', '/a.xlsx'], true, ['/a.xlsx']],
    [['/opt/Ratesheet', 'a.xlsx', '--type=x', '-psn_0_1', ''], true, ['/work/a.xlsx']],
    [['electron', '.', 'b.csv'], false, ['/work/b.csv']],
    [['electron'], false, []],
  ])('%j', (argv, isPackaged, files) => {
    expect(argvFiles(argv, '/work', isPackaged)).toEqual(files);
  });
});
