import type { Message } from '../problem.ts';
import { shown } from './fold.ts';

/** What became of a text: its value, or why it has none. A reader never throws, whatever the text. */
export type Read<T> = { readonly ok: true; readonly value: T } | Unread;
export interface Unread extends Message {
  readonly ok: false;
}

export const read = <T>(value: T): Read<T> => ({ ok: true, value });

/** Why `text` could not be read. Every such message shows what was found. */
export function unread(code: string, text: string, params: Message['params'] = {}): Unread {
  return { ok: false, code, params: { found: shown(text), ...params } };
}
