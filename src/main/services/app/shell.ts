import type { CallArgs, EventName } from '../../../shared/bridge/calls.ts';
import type { FileHandle, JobProgress } from '../../../shared/bridge.ts';
import type { Lang } from '../../../shared/i18n/lang.ts';

/** What the events carry. */
export interface EventPayloads {
  progress: JobProgress;
  command: string;
  openFiles: readonly FileHandle[];
  closeAsked: null;
}

/**
 * What the app's services need of the window they run behind: Electron's, or an installed browser's. Paths stay on this side;
 * the renderer gets handles.
 */
export interface Shell {
  readonly host: 'electron' | 'browser';
  /** Paths that were chosen; null: cancelled. */
  readonly chooseOpen: (options: {
    readonly multiple: boolean;
    readonly lang: Lang;
  }) => Promise<readonly string[] | null>;
  readonly chooseSave: (options: {
    readonly suggested: string;
    readonly kind: 'xlsx' | 'pdf';
    readonly lang: Lang;
  }) => Promise<string | null>;
  /** Null: this window can't make one. */
  readonly printToPdf: (() => Promise<Uint8Array>) | null;
  readonly print: () => Promise<void>;
  /** Pastes where the page's focus is, as the paste key does. */
  readonly paste: () => Promise<void>;
  readonly setWindow: (state: CallArgs<'setWindow'>[0]) => void;
  readonly closeWindow: () => void;
  /** Tells the system of a file that was opened or saved, where it keeps a list of its own. */
  readonly noteRecent?: (path: string) => void;
  readonly emit: <Name extends EventName>(event: Name, payload: EventPayloads[Name]) => void;
}
