import type { Message } from '../../../shared/problem.ts';
import { isProcess } from '../../services/isProcess.ts';
import { type BrowserOptions, type BrowserWindow, openInBrowser } from '../openInBrowser.ts';
import { claimInstance } from './instance.ts';

/** How long a window that is open already may take to answer. */
const PATIENCE_MS = 3_000;

/** Browsers much older do not tell where the user saves a file. */
const OLDEST_VERSION = 140;

/** Opens the window and stays until it is closed. Null: all went well. */
export async function startBrowser(options: BrowserOptions): Promise<Message | null> {
  const { dataDir, files = [] } = options;
  const claim = { dataDir, files, pid: process.pid, isAlive: isProcess, patience: PATIENCE_MS };
  const instance = await claimInstance(claim);
  if (instance.kind === 'second') return { code: 'start-open-already' };
  try {
    // Later starts are heard at once: opening a window takes longer than they wait.
    const opening = openInBrowser(options);
    instance.onFiles((paths) => opening.then((window) => show(window, paths)).catch(() => undefined));
    const window = await opening;
    const version = majorVersion(window);
    if (version < OLDEST_VERSION) {
      await window.close();
      const params = { browser: options.executablePath, version, oldest: OLDEST_VERSION };
      return { code: 'start-old-browser', params };
    }
    closeBySignal(window);
    return (await window.closed) === 'crashed' ? { code: 'start-window-crashed' } : null;
  } catch (error) {
    const [detail = ''] = error instanceof Error ? error.message.replace(/^[\w.]+: /, '').split('\n') : [];
    return { code: 'start-browser-failed', params: { browser: options.executablePath, detail } };
  } finally {
    await instance.release();
  }
}

const majorVersion = ({ context }: BrowserWindow): number =>
  Number.parseInt(context.browser()?.version() ?? '', 10);

async function show({ services, page }: BrowserWindow, paths: readonly string[]): Promise<void> {
  services.openFiles(paths);
  await page.bringToFront();
}

/** An interrupted start closes its window in good order. What is unsaved is in the journal. */
function closeBySignal(window: BrowserWindow): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void window.close());
}
