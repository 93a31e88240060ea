import { createElement, Fragment, type ReactNode } from 'react';

/** Stands around the parts of a sentence that carry weight; no text of a person has it. */
const MARK = '\u0001';

export const emphasised = (text: string): string => `${MARK}${text}${MARK}`;

/** A sentence with its marked parts, every second one, set in bold. */
export function Emphasis({ text }: { readonly text: string }): ReactNode {
  const parts = text.split(MARK).map((part, nth) => (nth % 2 === 1 ? createElement('b', null, part) : part));
  return createElement(Fragment, null, ...parts);
}
