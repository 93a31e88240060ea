import type { Page } from 'playwright-core';
import type { Size } from '../../../src/main/browser/launch.ts';
import { browserHost } from './browserHost.ts';
import { electronHost, electronRuntime } from './electronHost.ts';

/** What a window is opened with. */
export interface WindowOptions {
  readonly dataDir: string;
  readonly homeDir: string;
  readonly files: readonly string[];
  readonly size: Size;
}

/** A window of the app, whichever program shows it. */
export interface HostWindow {
  readonly page: Page;
  /** What the next dialogs answer, in their order; null: cancelled. Any other dialog is cancelled and complained of. */
  readonly answerOpen: (paths: readonly string[] | null) => Promise<void>;
  readonly answerSave: (path: string | null) => Promise<void>;
  /** Dialogs that nobody had an answer for. */
  readonly unanswered: () => Promise<readonly string[]>;
  /** Asks the window to close, as its frame's button does. */
  readonly askClose: () => Promise<void>;
  /** Resolves once the window is gone, by whomever. */
  readonly closed: Promise<void>;
  /** Ends it without a question. */
  readonly close: () => Promise<void>;
}

export type OpenWindow = (options: WindowOptions) => Promise<HostWindow>;

/** Electron where its runtime is there, as `npm start` does; else an installed browser, else the one of an npm package. */
export function openWindow(): OpenWindow {
  const runtime = electronRuntime();
  return runtime === null ? browserHost : electronHost(runtime);
}
