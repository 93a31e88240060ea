/** A block of displayed cells, its first and last rows and columns included. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A text for one displayed cell; rows past the last displayed one count on. */
export interface PastedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface PastePlan {
  /** Row by row, from left to right. */
  readonly cells: readonly PastedCell[];
  /** What is selected afterwards; it ends with the sheet's last column. */
  readonly block: Block;
  /** Columns of the clipboard that have text and no column here that takes it: those over computed columns and past the last one. */
  readonly leftOut: number;
}

/**
 * Where each copied text goes. A block repeats where the selection is a whole multiple of it, so one cell fills the selection;
 * otherwise it lands once, from the selection's top left on. `typed` says of each displayed column whether it is typed into.
 * Where a row of the clipboard is shorter than others, the cells below its end are left as they are. `computed` are copied columns
 * that the app fills in by itself: nothing is lost where none takes them.
 */
export function planPaste(
  copied: readonly (readonly string[])[],
  selection: Block,
  typed: readonly boolean[],
  computed: ReadonlySet<number> = new Set(),
): PastePlan {
  const { top, left } = selection;
  const height = copied.length;
  const width = copied.reduce((most, row) => Math.max(most, row.length), 0);
  const selected = { rows: selection.bottom - top + 1, columns: selection.right - left + 1 };
  const isRepeated =
    height > 0 && width > 0 && selected.rows % height === 0 && selected.columns % width === 0;
  const rows = isRepeated ? selected.rows : height;
  const columns = isRepeated ? selected.columns : width;

  const cells: PastedCell[] = [];
  const unplaced = new Set<number>();
  for (let row = 0; row < rows; row += 1) {
    const texts = copied[row % height] ?? [];
    for (let column = 0; column < columns; column += 1) {
      const text = texts[column % width];
      if (text === undefined) continue;
      if (typed[left + column] === true) cells.push({ row: top + row, column: left + column, text });
      else if (text !== '' && !computed.has(column % width)) unplaced.add(column);
    }
  }
  const right = Math.max(left, Math.min(typed.length - 1, left + columns - 1));
  return {
    cells,
    block: { top, left, right, bottom: Math.max(top, top + rows - 1) },
    leftOut: unplaced.size,
  };
}
