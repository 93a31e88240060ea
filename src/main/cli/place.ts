import type { Lang } from '../../shared/i18n/lang.ts';
import { say } from '../../shared/i18n/say.ts';
import type { Message, Place, Problem } from '../../shared/problem.ts';

/** Where a problem is, for people: `usage.xlsx, Usage, row 16, column quantity`. */
export function placeText(place: Place, lang: Lang): string {
  const parts = [place.file];
  if (place.sheet !== null) parts.push(place.sheet);
  if (place.row !== null) parts.push(say(lang, { code: 'cli-row', params: { row: place.row } }));
  if (place.column !== null) parts.push(say(lang, { code: 'cli-column', params: { column: place.column } }));
  return parts.join(lang === 'en' ? ', ' : '，');
}

export function problemText(problem: Problem, lang: Lang): string {
  return `${placeText(problem, lang)}${lang === 'en' ? ': ' : '：'}${say(lang, problem)}`;
}

/** A sentence about what can't be done. Most name their file themselves; a problem of a sheet is told with its place. */
export function failureText(message: Message | Problem, lang: Lang): string {
  const isPlaced = 'file' in message && message.params?.file === undefined;
  return isPlaced ? problemText(message, lang) : say(lang, message);
}
