import type { RowSource } from '../usage/types.ts';
import type { RowOf, TableName } from './document.ts';

/** Gives out identities for rows that are typed in: never the same one twice, and none that a file's row has. */
export interface RowIds {
  readonly next: () => string;
}

/** Identities with a beginning that is unique to a run of the app, so that rows of a recovered document keep theirs. */
export function createRowIds(beginning: string): RowIds {
  let count = 0;
  return {
    next: () => {
      count += 1;
      return `${beginning}-${count}`;
    },
  };
}

const NOWHERE: RowSource = { file: '', sheet: '', row: 0 };

/** A row without any text, as a person makes it by typing below the last one. */
export function newRow<Table extends TableName>(table: Table, id: string): RowOf<Table> {
  const row = { id, source: NOWHERE, cells: {}, extras: [], cellProblems: [] };
  return (table === 'usage' ? { ...row, records: null, headerUnits: {} } : row) as RowOf<Table>;
}
