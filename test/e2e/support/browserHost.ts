import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openInBrowser } from '../../../src/main/browser/openInBrowser.ts';
import { builtPage } from '../../../src/main/browser/shownPage.ts';
import { platformOf } from '../../../src/main/browser/start/surroundings.ts';
import { installationAround } from '../../../src/main/services/installation.ts';
import { testBrowser } from '../../browser/testBrowser.ts';
import { ROOT } from './built.ts';
import type { HostWindow, WindowOptions } from './hosts.ts';

/** The built page over the services in this process, in a browser without a window. */
export async function browserHost(options: WindowOptions): Promise<HostWindow> {
  const open: (readonly string[] | null)[] = [];
  const save: (string | null)[] = [];
  const unanswered: string[] = [];
  const next = <T>(answers: T[], what: string): T | null => {
    const answer = answers.shift();
    if (answer === undefined) unanswered.push(`nobody expected ${what} dialog`);
    return answer ?? null;
  };
  const window = await openInBrowser({
    ...(await testBrowser()),
    ...options,
    shown: builtPage(join(ROOT, 'out', 'renderer')),
    installation: installationAround(pathToFileURL(join(ROOT, 'out', 'browser', 'index.js')).href),
    platform: platformOf(process.platform),
    systemLang: 'en',
    headless: true,
    dialogs: {
      chooseOpen: async () => next(open, 'an Open'),
      chooseSave: async () => next(save, 'a Save'),
    },
  });
  return {
    page: window.page,
    answerOpen: async (paths) => void open.push(paths),
    answerSave: async (path) => void save.push(path),
    unanswered: async () => unanswered,
    askClose: () => window.page.close({ runBeforeUnload: true }),
    closed: window.closed.then(() => undefined),
    close: window.close,
  };
}
