import type { Lang } from '../../shared/i18n/lang.ts';
import { say } from '../../shared/i18n/say.ts';
import type { Problem } from '../../shared/problem.ts';
import type { SkippedRow } from '../../shared/usage/types.ts';
import { placeText, problemText } from './place.ts';

/** Listing more than this helps nobody at a terminal; --json has them all. */
const MOST_LISTED = 20;
const MOST_ROWS = 5;

/** A headed list of problems: the same words about many rows of a column are one line. Cut where it gets long. */
export function listed(code: string, problems: readonly Problem[], lang: Lang): string[] {
  if (problems.length === 0) return [];
  const alike = groupAlike(problems, lang);
  const lines = alike.slice(0, MOST_LISTED).map((group) => `  ${groupText(group, lang)}`);
  if (alike.length > MOST_LISTED) lines.push(moreLine(alike.length - MOST_LISTED, lang));
  if (problems.some((problem) => problem.code === 'product-missing'))
    lines.push(`  ${say(lang, { code: 'cli-say-product' })}`);
  return [say(lang, { code, params: { count: problems.length } }), ...lines];
}

/** Rows that were left out on purpose, such as totals. */
export function skippedLines(skipped: readonly SkippedRow[], lang: Lang): string[] {
  if (skipped.length === 0) return [];
  const lines = skipped
    .slice(0, MOST_LISTED)
    .map(
      (row) => `  ${placeText({ ...row, column: null }, lang)}${lang === 'en' ? ': ' : '：'}“${row.text}”`,
    );
  if (skipped.length > MOST_LISTED) lines.push(moreLine(skipped.length - MOST_LISTED, lang));
  return [say(lang, { code: 'cli-skipped', params: { count: skipped.length } }), ...lines];
}

const moreLine = (count: number, lang: Lang): string =>
  `  ${say(lang, { code: 'cli-more', params: { count } })}`;

/** Problems that say the same of the same column. */
function groupAlike(problems: readonly Problem[], lang: Lang): Problem[][] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = problemText({ ...problem, row: null }, lang);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups.values()];
}

function groupText(group: readonly Problem[], lang: Lang): string {
  const [first] = group;
  if (first === undefined) return '';
  if (group.length === 1) return problemText(first, lang);
  const rows = group.slice(0, MOST_ROWS).map((problem) => problem.row ?? '–');
  const params = { rows: rows.join(lang === 'en' ? ', ' : '、'), count: group.length };
  const where = say(lang, { code: group.length > MOST_ROWS ? 'cli-rows-many' : 'cli-rows', params });
  return `${problemText({ ...first, row: null }, lang)}${lang === 'en' ? ' ' : ''}${where}`;
}
