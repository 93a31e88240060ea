/** A row as far as its place on the screen goes. */
export interface Placed {
  readonly id: string;
  readonly isBlank: boolean;
}

/**
 * The order in which a sort has put the rows of a sheet. It stays while cells are edited: nothing moves under the hands until the
 * sort is applied again. Rows that are taken away keep their place, and come back to it when that is undone.
 */
export interface ShownOrder {
  /** Rows, given in the order of the estimate, in the order in which they are shown. */
  readonly arrange: <Row>(rows: readonly Row[], placedOf: (row: Row) => Placed) => readonly Row[];
}

export function createShownOrder(sorted: readonly string[]): ShownOrder {
  let ids = sorted;
  let places = placesIn(ids);
  function arrange<Row>(rows: readonly Row[], placedOf: (row: Row) => Placed): readonly Row[] {
    const placed = rows.map(placedOf);
    if (placed.some(({ id }) => !places.has(id))) {
      ids = withNew(ids, placed, places);
      places = placesIn(ids);
    }
    const shown: Row[] = new Array(ids.length);
    rows.forEach((row, nth) => {
      const place = places.get(placed[nth]?.id ?? '');
      if (place !== undefined) shown[place] = row;
    });
    // Rows that are filtered out, or gone, have left holes.
    return shown.filter(() => true);
  }
  return { arrange };
}

const placesIn = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, place) => [id, place]));

/**
 * New rows join those that they were put beside: an empty one stands above the row it was inserted above, a copy below its
 * original.
 */
function withNew(
  ids: readonly string[],
  rows: readonly Placed[],
  places: ReadonlyMap<string, number>,
): readonly string[] {
  const next = nextKnown(rows, places);
  const above = new Map<string, string[]>();
  const below = new Map<string, string[]>();
  const last: string[] = [];
  let previous: string | null = null;
  rows.forEach(({ id, isBlank }, nth) => {
    const following = next[nth] ?? null;
    if (places.has(id)) previous = id;
    else if (previous !== null && !isBlank) add(below, previous, id);
    else if (following !== null) add(above, following, id);
    else last.push(id);
  });
  const joined = ids.flatMap((id) => [...(above.get(id) ?? []), id, ...(below.get(id) ?? [])]);
  return [...joined, ...last];
}

/** Of each row, the first behind it that has a place already. */
function nextKnown(rows: readonly Placed[], places: ReadonlyMap<string, number>): readonly (string | null)[] {
  const next: (string | null)[] = new Array(rows.length).fill(null);
  let known: string | null = null;
  for (let nth = rows.length - 1; nth >= 0; nth -= 1) {
    next[nth] = known;
    const id = rows[nth]?.id ?? '';
    if (places.has(id)) known = id;
  }
  return next;
}

function add(into: Map<string, string[]>, beside: string, id: string): void {
  const ids = into.get(beside);
  if (ids === undefined) into.set(beside, [id]);
  else ids.push(id);
}
