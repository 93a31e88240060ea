import { type CopiedCell, pastedText } from './copiedCell.ts';
import { runsAsFormula } from './formulaGuard.ts';

/** The attribute of a table that this app copied: which of its columns are computed, from 0. */
export const OWN_TABLE = 'data-ratesheet';
/** The attribute of a table that names the copy. */
export const COPY = 'data-copy';
/** The attribute of cells that hold another text than they show. */
export const TYPED = 'data-typed';

/** Excel's and LibreOffice's way to say that a cell is text, whatever it looks like. */
const AS_TEXT = ` style='mso-number-format:"\\@"'`;
/** Digits that a spreadsheet would lose: zeros before a number, and all behind the fifteenth. */
const LOSES_DIGITS = /^0\d|\d{16}/;
/** Text that HTML does not change: one line, no blanks at its ends, none beside another. */
const SAME_IN_HTML = /^(?:\S+(?: \S+)*)?$/;

/**
 * Cells as a table for `text/html`, with everything escaped. Text that would run as a formula is marked as text, so that no
 * spreadsheet computes it; what was typed goes along for a paste into this app. `name` tells this copy from all others.
 */
export function writeHtml(rows: readonly (readonly CopiedCell[])[], name: string): string {
  const computed = computedColumns(rows).join(' ');
  const lines = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`);
  return `<meta charset="utf-8"><table ${OWN_TABLE}="${computed}" ${COPY}="${escaped(name)}">${lines.join('')}</table>`;
}

/** Columns that the app had computed, from 0. */
export const computedColumns = (rows: readonly (readonly CopiedCell[])[]): readonly number[] =>
  (rows[0] ?? []).flatMap(({ typed }, column) => (typed === null ? [column] : []));

function cellHtml(cell: CopiedCell): string {
  const { shown, isFigure } = cell;
  const own = pastedText(cell);
  const isText = runsAsFormula(shown) || (!isFigure && LOSES_DIGITS.test(shown));
  const typed = own === shown && SAME_IN_HTML.test(own) ? '' : ` ${TYPED}="${escaped(own)}"`;
  return `<td${isText ? AS_TEXT : ''}${typed}>${escaped(shown).replace(/&#13;&#10;|&#1[03];/g, '<br>')}</td>`;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  // As they stand, a parser of HTML would make one kind of break of them.
  ['\r', '&#13;'],
  ['\n', '&#10;'],
]);

const escaped = (text: string): string => text.replace(/[&<>"'\r\n]/g, (char) => ENTITIES.get(char) ?? char);
