const QUOTE = 0x22;
const LINE_END = 0x0a;

export interface Fields {
  readonly values: string[];
  /** Where the next record starts. */
  readonly next: number;
}

/** The text ends within the record: `openedAt` is the quotation mark that nothing has closed so far, if that is why. */
export interface Unfinished {
  readonly openedAt: number | null;
}

/**
 * The fields of the record at `start`, looking no further than `end`. `stray`: a quoted field goes over a line end and its closing mark stands in the middle of a field, so that the mark
 * that opened it was an ordinary character. With `literal`, a mark without its pair before `end` is such a character.
 */
export function readFields(
  text: string,
  start: number,
  end: number,
  delimiter: string,
  final: boolean,
  literal = false,
): Fields | Unfinished | 'stray' {
  const values: string[] = [];
  const separator = delimiter.charCodeAt(0);
  let position = start;
  for (;;) {
    const close =
      text.charCodeAt(position) === QUOTE && position < end ? closingQuote(text, position + 1, end) : null;
    if (close === -1 && !literal) return { openedAt: position };
    const quoted = close !== null && close !== -1;
    const fieldEnd = endOfField(text, quoted ? close + 1 : position, end, separator);
    if (fieldEnd >= end && !final) return { openedAt: null };
    if (quoted) {
      const inner = text.slice(position + 1, close);
      if (fieldEnd > close + 1 && inner.includes('\n')) return 'stray';
      values.push(inner.replaceAll('""', '"') + text.slice(close + 1, fieldEnd));
    } else values.push(text.slice(position, fieldEnd));
    if (fieldEnd >= end || text.charCodeAt(fieldEnd) === LINE_END) return { values, next: fieldEnd + 1 };
    position = fieldEnd + 1;
  }
}

/** The next quotation mark that is not doubled, or -1. */
function closingQuote(text: string, from: number, end: number): number {
  for (let at = text.indexOf('"', from); at !== -1 && at < end; at = text.indexOf('"', at + 2)) {
    if (at + 1 >= end || text.charCodeAt(at + 1) !== QUOTE) return at;
  }
  return -1;
}

function endOfField(text: string, from: number, end: number, separator: number): number {
  let at = from;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === separator || code === LINE_END) break;
  }
  return at;
}
