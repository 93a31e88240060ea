import type { Page } from 'playwright-core';
import type { Shell } from '../services/app/shell.ts';
import type { PageTalk } from './pageTalk.ts';
import type { ChooseTarget } from './saving.ts';

/** How files are chosen: the browser's own dialogs, unless a test answers for them. */
export type Dialogs = Pick<Shell, 'chooseOpen' | 'chooseSave'>;

const READABLE = '.xlsx,.xlsm,.csv,.tsv,.txt';

export function browserDialogs(talk: PageTalk, chooseTarget: ChooseTarget): Dialogs {
  return {
    chooseOpen: async ({ multiple }) => {
      const { held, count } = heldFiles(await talk.ask('choose', multiple, READABLE));
      const paths = await talk.pathsOf(held, count);
      await talk.ask('release', held);
      return paths.length === 0 ? null : paths;
    },
    chooseSave: ({ suggested }) => chooseTarget(suggested),
  };
}

function heldFiles(answer: unknown): { held: number; count: number } {
  if (typeof answer === 'object' && answer !== null && 'held' in answer && 'count' in answer) {
    const { held, count } = answer;
    if (typeof held === 'number' && typeof count === 'number') return { held, count };
  }
  throw new Error('the page holds no files');
}

/** What the services need of an installed browser's window. */
export function createBrowserShell(page: Page, talk: PageTalk, dialogs: Dialogs, close: () => void): Shell {
  return {
    host: 'browser',
    ...dialogs,
    printToPdf: () => page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true }),
    // By a timer: the printer's dialog holds the page until it is answered, and this answer with it.
    print: async () => void (await talk.evaluate('void setTimeout(() => window.print())')),
    // The page hears a press of the key, which is what a browser takes for leave to read the clipboard.
    paste: () => page.keyboard.press('ControlOrMeta+v'),
    setWindow: ({ title, theme }) => {
      const colorScheme = theme === 'system' ? null : theme;
      // A window that has just closed shows nothing.
      talk.evaluate(`void (document.title = ${JSON.stringify(title)})`).catch(() => undefined);
      page.emulateMedia({ colorScheme }).catch(() => undefined);
    },
    closeWindow: close,
    emit: (event, payload) => talk.tell(event, payload),
  };
}
