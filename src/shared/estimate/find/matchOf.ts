import { plainFigure } from '../../clipboard/plainFigure.ts';
import { isIn, type Needle } from './needle.ts';

/** A cell as it is searched. */
export interface SearchedCell {
  /** What was typed into it; null: it is computed. */
  readonly typed: string | null;
  /** What it shows: a name in the app's language, a value, a day. */
  readonly shown: string;
  /** Whether it shows a figure, which is found without its commas as well. */
  readonly isFigure: boolean;
  /** Texts of hidden columns that this cell stands for. */
  readonly behind: readonly string[];
}

/** `typed`: it was typed so, and can be replaced. `shown`: the cell only shows it, or stands for a hidden one that has it. */
export type MatchKind = 'typed' | 'shown';

/** How a cell has what is looked for; null: it has not. */
export function matchOf(needle: Needle, { typed, shown, isFigure, behind }: SearchedCell): MatchKind | null {
  if (typed !== null && typed !== '' && isIn(needle, typed)) return 'typed';
  if (shown !== '' && shown !== typed) {
    if (isIn(needle, shown)) return 'shown';
    const plain = isFigure ? plainFigure(shown) : shown;
    if (plain !== shown && isIn(needle, plain)) return 'shown';
  }
  return behind.some((text) => text !== '' && isIn(needle, text)) ? 'shown' : null;
}
