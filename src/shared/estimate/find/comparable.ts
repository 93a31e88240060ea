/** A text made comparable, and where its characters stand in the text as it is. */
export interface Comparable {
  readonly text: string;
  /** Null: the texts are alike place by place, so that every place is a character's end. */
  readonly bounds: Bounds | null;
}

/** By places in the comparable text: where in the original the character begins that begins there, and ends that ends there. */
export interface Bounds {
  readonly starts: ReadonlyMap<number, number>;
  readonly ends: ReadonlyMap<number, number>;
}

/** A character as a person sees it: a letter with its accents. Half of one is never found, and never replaced. */
const CHARACTERS = /\P{M}\p{M}*|\p{M}+/gu;
/** Texts whose characters are more than one place long, or become so, or go away. */
const UNEVEN = /[\p{M}\p{Cf}\uFF00-\uFFEF\u{10000}-\u{10FFFF}]|[^\S ]/u;
const WIDE = /[\uFF00-\uFFEF]/g;
const INVISIBLE = /^\p{Cf}+$/u;
const SPACE = /\s/g;

/** Most texts are of these, and fold in one go. */
const PLAIN = /^[\x20-\x7e]*$/;

/** A text as it is, but in whole characters. */
export function exact(text: string): Comparable {
  return UNEVEN.test(text) ? spread(text, (character) => character) : { text, bounds: null };
}

/**
 * A text whose capitals and widths no longer tell: `ＡＢ１` → `ab1`. Unlike the project's `fold`, which looks words up, it keeps
 * every other character: a search for 0.5 must not find the 05 of 205, which a replacement would make 20.6.
 */
export function folded(text: string): Comparable {
  if (PLAIN.test(text)) return { text: text.toLowerCase(), bounds: null };
  if (!UNEVEN.test(text)) {
    const even = lower(text.normalize());
    if (even.length === text.length) return { text: even, bounds: null };
  }
  return spread(text, foldedCharacter);
}

function foldedCharacter(character: string): string {
  if (INVISIBLE.test(character)) return '';
  const narrow = character.replace(WIDE, (wide) => wide.normalize('NFKC')).replace(SPACE, ' ');
  return lower(narrow.normalize());
}

/** Greek has two small sigmas for one capital. */
const lower = (text: string): string => text.toLowerCase().replaceAll('ς', 'σ');

function spread(text: string, become: (character: string) => string): Comparable {
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let [made, at] = ['', 0];
  for (const [character] of text.matchAll(CHARACTERS)) {
    const next = become(character);
    if (next !== '') {
      starts.set(made.length, at);
      made += next;
      ends.set(made.length, at + character.length);
    }
    at += character.length;
  }
  return { text: made, bounds: { starts, ends } };
}
