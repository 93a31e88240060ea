import type { Cell, CellRow } from './cells.ts';

/**
 * Finds equal records among those seen, by everything but the columns that identify a call. A record is hashed cell by cell and
 * compared with those of its hash: no key is built for it, because building a million keys takes longer than all the rest.
 */
export interface RecordIndex<Entry> {
  /** What was kept for an equal record; otherwise `create` makes it, and it is kept. */
  readonly find: (row: CellRow, day: string, create: () => Entry) => Entry;
}

interface Slot<Entry> {
  readonly day: string;
  readonly texts: readonly string[];
  readonly entry: Entry;
  readonly next: Slot<Entry> | undefined;
}

/** `identifies`: by column, whether it is left out of the comparison. */
export function createRecordIndex<Entry>(identifies: readonly boolean[]): RecordIndex<Entry> {
  const slots = new Map<number, Slot<Entry>>();
  return {
    find: (row, day, create) => {
      const hash = hashOf(row.cells, day, identifies);
      const first = slots.get(hash);
      for (let slot = first; slot !== undefined; slot = slot.next) {
        if (slot.day === day && isSame(slot.texts, row.cells, identifies)) return slot.entry;
      }
      const entry = create();
      slots.set(hash, { day: detached(day), texts: textsOf(row.cells, identifies), entry, next: first });
      return entry;
    },
  };
}

function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (cell.kind === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  return 'text' in cell ? cell.text : '';
}

function hashOf(cells: readonly Cell[], day: string, identifies: readonly boolean[]): number {
  let hash = hashText(day, 0x2545f491);
  for (let index = 0; index < cells.length; index++) {
    if (identifies[index] === true) continue;
    const text = textOf(cells[index]);
    if (text !== '') hash = hashText(text, Math.imul(hash, 31) + index);
  }
  // 30 bits are a small integer to every engine.
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function isSame(texts: readonly string[], cells: readonly Cell[], identifies: readonly boolean[]): boolean {
  const length = Math.max(texts.length, cells.length);
  for (let index = 0; index < length; index++) {
    if (identifies[index] !== true && (texts[index] ?? '') !== textOf(cells[index])) return false;
  }
  return true;
}

function textsOf(cells: readonly Cell[], identifies: readonly boolean[]): readonly string[] {
  return cells.map((cell, index) => (identifies[index] === true ? '' : detached(textOf(cell))));
}

/**
 * A text of its own. What a reader cuts out of a chunk of a file may hold on to the whole chunk, and rows that stay must not
 * keep a file of a million calls in memory.
 */
export function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
