/** What is measured in a window: the first row after loading, a keystroke, or scrolling. */
export type Asked = 'load' | 'key' | 'scroll';

export interface UiOptions {
  readonly rows: number;
  readonly asked: Asked;
  readonly folder: string;
}
