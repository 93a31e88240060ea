import { type SpannedRow, unspanned } from '../../shared/clipboard/spannedTable.ts';
import { OWN_TABLE, TYPED } from '../../shared/clipboard/writeHtml.ts';

/** The table of a clipboard's HTML. */
export interface ReadTable {
  readonly cells: string[][];
  /** This app copied it: cells are what was typed, to the letter. */
  readonly isOwn: boolean;
  /** Columns that this app had computed, from 0. */
  readonly computed: ReadonlySet<number>;
}

/**
 * Reads the one table of a copy as cells of text. The HTML is parsed into a document of its own that is never shown and runs and
 * loads nothing. Null: there is no table, or more than a table; then the copy's plain text says it better.
 */
export function readTable(html: string): ReadTable | null {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('style, script, title, template')) element.remove();
  const tables = [...body.querySelectorAll('table')].filter(
    (each) => each.parentElement?.closest('table') === null,
  );
  const [table] = tables;
  if (table === undefined || tables.length > 1) return null;
  table.remove();
  if ((body.textContent ?? '').trim() !== '') return null;
  const own = table.getAttribute(OWN_TABLE);
  const isOwn = own !== null;
  const cells = unspanned([...table.rows].map((row) => readRow(row, isOwn)));
  return cells.length === 0 || cells[0]?.length === 0 ? null : { cells, isOwn, computed: columnsOf(own) };
}

const columnsOf = (list: string | null): ReadonlySet<number> =>
  new Set((list?.match(/\d+/g) ?? []).map(Number));

const NOT_SHOWN = /display\s*:\s*none/i;

function readRow(row: HTMLTableRowElement, isOwn: boolean): SpannedRow {
  const cells = [...row.cells].map((cell) => ({
    text: isOwn ? (cell.getAttribute(TYPED) ?? cell.textContent ?? '') : shownText(cell),
    rows: cell.rowSpan === 0 ? Number.MAX_SAFE_INTEGER : cell.rowSpan,
    columns: cell.colSpan,
  }));
  return { cells, isHidden: row.hasAttribute('hidden') || NOT_SHOWN.test(row.getAttribute('style') ?? '') };
}

/** A cell as it looks: line breaks of the source are blanks, `<br>` and paragraphs are breaks. */
function shownText(cell: Element): string {
  return inner(cell)
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

const PARAGRAPHS: ReadonlySet<string> = new Set(['P', 'DIV', 'LI']);

function inner(node: Node): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += (child.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
    else if (child.nodeName === 'BR') text += '\n';
    else if (PARAGRAPHS.has(child.nodeName)) text += `${text.trim() === '' ? '' : '\n'}${inner(child)}`;
    else if (child.nodeType === Node.ELEMENT_NODE) text += inner(child);
  }
  return text;
}
