/** What a message says, without words: a code and the figures and names it speaks of. Words are made in `i18n`. */
export interface Message {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Where in the user's files something was found. `row` is the spreadsheet's own row number, from 1. */
export interface Place {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
}

/**
 * Something a person has to know about a file, a row or a cell. Bad user data becomes one of these and never an
 * exception. `error`: the row (or setting, or pack) does not count until it is mended. `info`: it counts, but read this.
 */
export interface Problem extends Message, Place {
  readonly level: 'error' | 'info';
}
