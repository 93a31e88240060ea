/** What is measured in a window: the first row after loading, a keystroke, or scrolling. */
export type Asked = 'load' | 'key' | 'scroll';

export interface UiOptions {
  readonly rows: number;
  readonly asked: Asked;
  readonly folder: string;
}

/** Edits that are timed, after some that warm up. */
export const EDITS = 15;
export const WARM_EDITS = 3;
export const SCROLL_SECONDS = 3;
