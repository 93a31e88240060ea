/**
 * Remembers results by text. Columns of a sheet repeat a few texts over and over; the limit keeps a column of a million
 * different ones from filling the memory: at the limit it starts afresh.
 */
export function boundedCache<T>(compute: (text: string) => T, limit = 4096): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const hit = known.get(text);
    if (hit !== undefined) return hit;
    const value = compute(text);
    if (known.size >= limit) known.clear();
    known.set(text, value);
    return value;
  };
}
