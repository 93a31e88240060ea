import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { _electron, type ElectronApplication } from 'playwright-core';
import { isProgram, readText } from '../../../src/main/browser/start/diskLooks.ts';
import { findRuntime } from '../../../src/main/browser/start/electronRuntime.ts';
import { ROOT } from './built.ts';
import type { HostWindow, OpenWindow, WindowOptions } from './hosts.ts';

/** The program of Electron's runtime; null: it is not here. RATESHEET_E2E=browser takes the browser all the same. */
export function electronRuntime(): string | null {
  if (process.env.RATESHEET_E2E === 'browser') return null;
  const packageDir = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const { platform, env } = process;
  const found = findRuntime({ packageDir, platform, env, isProgram, readText });
  return found.kind === 'found' ? found.path : null;
}

/** The built app as `npm start` runs it, its native dialogs answered by the spec. */
export function electronHost(executablePath: string): OpenWindow {
  return async (options: WindowOptions): Promise<HostWindow> => {
    const { dataDir, files, size } = options;
    // Chromium's sandbox refuses to work for root, as which containers run tests.
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const app = await _electron.launch({
      executablePath,
      args: [ROOT, `--user-data-dir=${dataDir}`, ...asRoot, ...files],
    });
    await answerDialogs(app);
    const page = await app.firstWindow();
    await app.evaluate(({ BrowserWindow }, { width, height }) => {
      for (const window of BrowserWindow.getAllWindows()) window.setContentSize(width, height);
    }, size);
    const closed = new Promise<void>((resolve) => app.on('close', () => resolve()));
    return {
      page,
      answerOpen: (paths) => addAnswer(app, 'open', paths),
      answerSave: (path) => addAnswer(app, 'save', path === null ? null : [path]),
      unanswered: () => app.evaluate(() => globalThis.ratesheetTest?.unanswered ?? []),
      askClose: () =>
        app.evaluate(({ BrowserWindow }) => {
          for (const window of BrowserWindow.getAllWindows()) window.close();
        }),
      closed,
      close: async () => {
        // Without a question, but in good order: what the services have begun to write is written.
        await app
          .evaluate(({ BrowserWindow }) => {
            for (const window of BrowserWindow.getAllWindows()) window.destroy();
          })
          .catch(() => undefined);
        await closed;
      },
    };
  };
}

interface TestAnswers {
  readonly open: (readonly string[] | null)[];
  readonly save: (readonly string[] | null)[];
  readonly unanswered: string[];
}

declare global {
  /** In Electron's main process, under test only. */
  var ratesheetTest: TestAnswers | undefined;
}

async function answerDialogs(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog }) => {
    const answers: TestAnswers = { open: [], save: [], unanswered: [] };
    globalThis.ratesheetTest = answers;
    const next = (which: 'open' | 'save'): readonly string[] => {
      const answer = answers[which].shift();
      if (answer === undefined) answers.unanswered.push(`nobody expected the ${which} dialog`);
      return answer ?? [];
    };
    const replaced: Partial<typeof dialog> = {
      showOpenDialog: async () => {
        const filePaths = [...next('open')];
        return { canceled: filePaths.length === 0, filePaths };
      },
      showSaveDialog: async () => {
        const [filePath = ''] = next('save');
        return { canceled: filePath === '', filePath };
      },
    };
    Object.assign(dialog, replaced);
  });
}

async function addAnswer(
  app: ElectronApplication,
  which: 'open' | 'save',
  paths: readonly string[] | null,
): Promise<void> {
  await app.evaluate((_, told) => void globalThis.ratesheetTest?.[told.which].push(told.paths), {
    which,
    paths,
  });
}
