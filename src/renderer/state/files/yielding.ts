/** Lets the page draw and hear before the work goes on. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Rows that are worked through without a pause: some ten milliseconds. */
const ROWS_AT_ONCE = 5_000;

/** Goes through rows a few thousand at a time, so that the page never stands still. False: `goesOn` said to stop. */
export async function eachChunk<T>(
  rows: readonly T[],
  work: (chunk: readonly T[], start: number) => void,
  goesOn: () => boolean = () => true,
): Promise<boolean> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    if (start > 0) await breathe();
    if (!goesOn()) return false;
    work(rows.slice(start, start + ROWS_AT_ONCE), start);
  }
  return goesOn();
}
