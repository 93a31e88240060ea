import { resolve } from 'node:path';
import { CALLS, type CallArgs, type CallName } from '../../../shared/bridge/calls.ts';
import type { CallAnswers, FileHandle, StartFacts } from '../../../shared/bridge.ts';
import type { Lang } from '../../../shared/i18n/lang.ts';
import type { Installation } from '../installation.ts';
import { createFileCalls } from './files/fileCalls.ts';
import { createFileHandles, type FileHandles } from './files/fileHandles.ts';
import { createFileStamps } from './files/fileStamps.ts';
import { createHeldRows } from './jobs/heldRows.ts';
import { createJobs } from './jobs/jobs.ts';
import { createReading } from './jobs/reading.ts';
import { createWriting } from './jobs/writing.ts';
import { createJournals } from './journal/journalCalls.ts';
import type { Shell } from './shell.ts';
import { createPreferencesFile } from './stores/preferencesFile.ts';
import { createRecentFiles } from './stores/recentFiles.ts';
import { createTariffFiles } from './stores/tariffFiles.ts';
import { createWindowCalls } from './windowCalls.ts';

export interface AppOptions {
  readonly installation: Installation;
  /** The user's own folder for this app: recent files, preferences, own tariffs, journals. Made where it is missing. */
  readonly dataDir: string;
  /** Folders are shown from here: `Documents › Estimates`. */
  readonly homeDir: string;
  readonly platform: StartFacts['platform'];
  readonly systemLang: Lang;
  readonly now: () => Date;
  readonly shell: Shell;
}

/** What the app can do, for whatever shows its window: Electron, or an installed browser. */
export interface AppServices {
  /**
   * Does what the renderer asks. `name` and `args` are taken as from a stranger: rejects with an `Error` where they are not as
   * `CALLS` has them. What the user brought never rejects it.
   */
  readonly call: (name: string, args: readonly unknown[]) => Promise<unknown>;
  /** Handles for files by their absolute paths: what a drop or a dialog of the shell gave. Equal paths have one handle. */
  readonly giveOut: (paths: readonly string[]) => readonly FileHandle[];
  /**
   * The system wants files opened: by the command line, a second start, a double click. Before the window has started they
   * wait for it, afterwards they are told by the event `openFiles`.
   */
  readonly openFiles: (paths: readonly string[]) => void;
  /** Cancels whatever is under way and waits until nothing is half written. */
  readonly dispose: () => Promise<void>;
}

/** What does each call. */
type Handlers = {
  readonly [Name in CallName]: (...args: CallArgs<Name>) => Promise<CallAnswers[Name]>;
};

/** Everything behind the bridge, under plain Node. */
export function createAppServices(options: AppOptions): AppServices {
  const { shell } = options;
  const handles = createFileHandles(options);
  const waiting: string[] = [];
  let isStarted = false;
  const takeWaiting = (): readonly FileHandle[] => {
    isStarted = true;
    return handles.giveOut(waiting.splice(0));
  };
  const { handlers, jobs, settled, leaveJournals } = createHandlers(options, handles, takeWaiting);
  return {
    call: (name, args) => dispatch(handlers, name, args),
    giveOut: (paths) => handles.giveOut(paths.map((path) => resolve(path))),
    openFiles: (paths) => {
      const whole = paths.map((path) => resolve(path));
      if (whole.length === 0) return;
      if (isStarted) shell.emit('openFiles', handles.giveOut(whole));
      else waiting.push(...whole);
    },
    dispose: async () => {
      await jobs.cancelAll();
      await leaveJournals();
      await settled();
    },
  };
}

function createHandlers(options: AppOptions, handles: FileHandles, takeWaiting: () => readonly FileHandle[]) {
  const tariffs = createTariffFiles(options);
  const preferences = createPreferencesFile(options);
  const recent = createRecentFiles(options);
  const jobs = createJobs();
  const stamps = createFileStamps();
  const held = createHeldRows();
  const journals = createJournals(options, handles, stamps, held);
  const windowCalls = createWindowCalls(options.shell);
  const handlers: Handlers = {
    start: async () => {
      await journals.newPage();
      return {
        ...startFacts(options),
        ...(await tariffs.load()),
        preferences: await preferences.load(),
        recent: await recent.list(),
        openFiles: takeWaiting(),
      };
    },
    ...createFileCalls(options, handles, recent, stamps),
    ...createReading(options, handles, stamps, jobs, held),
    ...createWriting(options, handles, stamps, jobs, tariffs),
    ...journals.calls,
    ...windowCalls,
    closeWindow: async () => {
      await journals.endAll();
      return windowCalls.closeWindow();
    },
    cancel: async (job) => {
      jobs.cancel(job);
      held.forget(job);
      return null;
    },
    setPreferences: async (changed) => {
      await preferences.save(changed);
      return null;
    },
    saveOwnTariffs: tariffs.saveOwn,
  };
  const settled = async (): Promise<void> => {
    await Promise.all([preferences.settled(), recent.settled()]);
  };
  return { handlers, jobs, settled, leaveJournals: journals.leaveAll };
}

/** What stays as it is while the app runs. */
const startFacts = ({ shell, platform, installation, systemLang }: AppOptions) => ({
  host: shell.host,
  platform,
  version: installation.version,
  systemLang,
  canPdf: shell.printToPdf !== null,
});

/** Wrong names and arguments are misuse by the window's page and reject; they are no words for a user. */
async function dispatch(handlers: Handlers, name: string, args: readonly unknown[]): Promise<unknown> {
  if (!isCallName(name)) throw new Error(`There is no call “${name.slice(0, 40)}”.`);
  return run(handlers, name, args);
}

const isCallName = (name: string): name is CallName => Object.hasOwn(CALLS, name);

async function run<Name extends CallName>(
  handlers: Handlers,
  name: Name,
  args: readonly unknown[],
): Promise<CallAnswers[Name]> {
  const checked = CALLS[name].safeParse(args);
  if (!checked.success) {
    const where = checked.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Wrong arguments for ${name}: ${where.slice(0, 3).join('; ')}`);
  }
  const handle = handlers[name] as (...values: CallArgs<Name>) => Promise<CallAnswers[Name]>;
  return handle(...(checked.data as CallArgs<Name>));
}
