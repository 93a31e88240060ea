import { type Comparable, exact, folded } from './comparable.ts';

/** What is looked for, and how. */
export interface FindOptions {
  readonly text: string;
  /** Capitals and full-width forms tell. */
  readonly matchCase: boolean;
  /** The text is all that the cell holds. */
  readonly wholeCell: boolean;
}

/** What is looked for, made comparable once for all cells. */
export interface Needle {
  readonly text: string;
  readonly comparable: (text: string) => Comparable;
  readonly isWhole: boolean;
}

/** A part of a text: its first place and the one behind its last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Null: nothing that can be looked for. */
export function needleOf({ text, matchCase, wholeCell }: FindOptions): Needle | null {
  const comparable = matchCase ? exact : folded;
  const made = comparable(text).text;
  return made === '' ? null : { text: made, comparable, isWhole: wholeCell };
}

/** Whether a text has it, or is it. */
export const isIn = (needle: Needle, text: string): boolean =>
  nextSpan(needle, needle.comparable(text), 0) !== null;

/** A text with every match replaced, each other character as it was; null: it has none. `by` is plain text. */
export function replacedIn(needle: Needle, text: string, by: string): string | null {
  const spans = spansIn(needle, text);
  if (spans.length === 0) return null;
  let [made, at] = ['', 0];
  for (const { from, to } of spans) {
    made += text.slice(at, from) + by;
    at = to;
  }
  return made + text.slice(at);
}

/** Where a text has it, from the left, no two over each other: `aa` stands twice in `aaaaa`. */
export function spansIn(needle: Needle, text: string): readonly Span[] {
  const comparable = needle.comparable(text);
  const spans: Span[] = [];
  let found = nextSpan(needle, comparable, 0);
  while (found !== null) {
    spans.push(found.span);
    found = needle.isWhole ? null : nextSpan(needle, comparable, found.behind);
  }
  return spans;
}

interface Found {
  readonly span: Span;
  /** Where the search goes on, in the comparable text. */
  readonly behind: number;
}

function nextSpan(
  { text: wanted, isWhole }: Needle,
  { text, bounds }: Comparable,
  start: number,
): Found | null {
  if (isWhole && text !== wanted) return null;
  for (let at = text.indexOf(wanted, start); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const behind = at + wanted.length;
    const from = bounds === null ? at : bounds.starts.get(at);
    const to = bounds === null ? behind : bounds.ends.get(behind);
    // Half a character is none: the dot of İ, a letter without its accent.
    if (from !== undefined && to !== undefined) return { span: { from, to }, behind };
  }
  return null;
}
