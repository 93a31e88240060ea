/** What makes a spreadsheet take pasted text for a formula; full-width signs do so in Chinese and Japanese versions. */
const RUNS = /^[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?%?$/i;

/** Whether another program would compute the text instead of showing it. Plain numbers, -5 and +1.2e3, are none. */
export function runsAsFormula(text: string): boolean {
  return RUNS.test(text) && !(PLAIN_NUMBER.test(text) && /\d/.test(text));
}

/**
 * Text for `text/plain`, where nothing else can say that a cell is text: an apostrophe before what would run, which spreadsheets
 * take as the mark of text. Texts that have such apostrophes already get one more, so that `unguarded` gives every text back.
 */
export function guarded(text: string): string {
  return runsAsFormula(withoutMarks(text)) ? `'${text}` : text;
}

/** What `guarded` was given; one apostrophe before what would run is a mark and no part of the text. */
export function unguarded(text: string): string {
  return text.startsWith("'") && runsAsFormula(withoutMarks(text)) ? text.slice(1) : text;
}

const withoutMarks = (text: string): string => text.replace(/^'+/, '');
