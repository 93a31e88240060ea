import {
  type Comparison,
  type ComparisonInput,
  comparison,
} from '../../../src/shared/advice/compare/comparison.ts';
import type { Phrase } from '../../../src/shared/advice/compare/how.ts';
import { type Subject, subjectsOf } from '../../../src/shared/advice/compare/subjects.ts';
import type { Lang } from '../../../src/shared/i18n/lang.ts';
import { say } from '../../../src/shared/i18n/say.ts';
import type { Rated } from '../../../src/shared/rating/types.ts';
import { type Case, pack, price, type ShortLine } from '../../rating/support.ts';

export const DEDICATED = 'alibaba.voice.notification.dedicated';
export const PUBLIC = 'alibaba.voice.notification.public';
export const TENCENT = 'tencent.voice.message';
export const month = '2026-10';

export const calls = (
  product: string,
  quantity: number | string,
  more: Partial<ShortLine> = {},
): ShortLine => ({
  product,
  item: 'call',
  month,
  quantity,
  ...more,
});
export const rents = (product: string, quantity: number): ShortLine => ({
  product,
  item: 'number-rent',
  month,
  quantity,
});

/** The month that the Compare screen draws: 12 dedicated numbers, 506,213 minutes, 20,000 left in a pack of March. */
export const OCTOBER: Case = {
  lines: [rents(DEDICATED, 12), calls(DEDICATED, 506_213)],
  packs: [
    pack({
      product: DEDICATED,
      units: 50_000,
      purchased: '2026-03-02',
      remaining: price({ lines: [calls(PUBLIC, 20_000)] }).pools[0]?.totals.quantity ?? null,
    }),
  ],
};

export function subjectOf(rated: Rated, product: string): Subject {
  const found = subjectsOf(rated).find((subject) => subject.member.product.id === product);
  if (found === undefined) throw new Error(`nothing of ${product} to compare`);
  return found;
}

export function compare(
  estimate: Case,
  product: string,
  more: Partial<Omit<ComparisonInput, 'rated' | 'subject'>> = {},
): Comparison {
  const rated = price(estimate);
  return comparison({ rated, subject: subjectOf(rated, product), spread: 'whole', ...more });
}

export const phrase = (phrase: Phrase, lang: Lang = 'en', unit = 'min'): string =>
  phrase.map((group) => group.map((part) => say(lang, part, { unit })).join(', ')).join('; ');

/** Rows of the table as they are read. */
export const table = ({ rows }: Comparison): string[][] =>
  rows.map((row) => [
    say('en', row.title, { name: row.member.name.en }),
    row.amount?.toFixed(2) ?? '–',
    row.against?.toFixed(2) ?? '–',
    row.perUnit?.toFixed(4) ?? '–',
    phrase(row.how),
    phrase(row.terms),
  ]);
