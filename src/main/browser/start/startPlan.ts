import type { Message } from '../../../shared/problem.ts';
import type { FoundBrowser } from '../findBrowser.ts';
import type { FoundRuntime } from './electronRuntime.ts';

/** What a start does, and the sentence that says why where it is not what one expects. */
export type StartPlan =
  | { readonly kind: 'electron'; readonly path: string }
  | { readonly kind: 'browser'; readonly path: string; readonly why: Message | null }
  | { readonly kind: 'fail'; readonly why: Message };

export interface Found {
  readonly runtime: FoundRuntime;
  readonly browser: FoundBrowser;
  /** `--browser`: an installed browser is wanted, whatever else is there. */
  readonly isBrowserWanted: boolean;
  /** The host that Electron's runtime would have come from. */
  readonly from: string;
}

/** Electron where its runtime is there, else an installed browser, else the sentence that names both remedies. */
export function planStart({ runtime, browser, isBrowserWanted, from }: Found): StartPlan {
  if (runtime.kind === 'found' && !isBrowserWanted) return { kind: 'electron', path: runtime.path };
  if (browser.ok) {
    const why = isBrowserWanted ? null : inBrowser(runtime, browser.path, from);
    return { kind: 'browser', path: browser.path, why };
  }
  if (browser.named !== null)
    return { kind: 'fail', why: { code: 'start-no-such-browser', params: { path: browser.named } } };
  if (isBrowserWanted) return { kind: 'fail', why: { code: 'start-no-browser' } };
  return { kind: 'fail', why: { code: 'start-nothing', params: { from } } };
}

function inBrowser(runtime: FoundRuntime, browser: string, from: string): Message {
  return runtime.kind === 'not-in-folder'
    ? { code: 'start-runtime-not-in-folder', params: { folder: runtime.folder, browser } }
    : { code: 'start-in-browser', params: { from, browser } };
}
