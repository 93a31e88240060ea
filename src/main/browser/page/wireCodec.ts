export interface WireCodec {
  /** Throws a TypeError where something would not arrive as it was sent. */
  readonly encode: (value: unknown) => string;
  /** Throws where the text is none of `encode`. */
  readonly decode: (text: string) => unknown;
}

/**
 * How plain data crosses between the page and this process, which the browser's pipe carries as text: JSON, with each
 * `Int32Array` taken out and named by its path. `{ rows: 2, codes: Int32Array [7, -1] }` becomes
 * `{"value":{"rows":2,"codes":null},"arrays":[{"path":["codes"],"base64":"BwAAAP////8="}]}`. A path and not a mark in the data:
 * no text from a file can look like one.
 *
 * The page runs this function's own source, so it uses nothing from outside itself but what every engine has. All engines
 * that it runs on keep numbers with the lowest byte first.
 */
export function createWireCodec(): WireCodec {
  type Path = readonly (string | number)[];
  interface Taken {
    readonly path: Path;
    readonly base64: string;
  }
  /** Longer argument lists overflow the stack. */
  const CHUNK = 0x8000;
  const refuse = (what: string, path: Path): never => {
    throw new TypeError(`${what} at ${path.join('.') || 'the top'} can't cross to the other side`);
  };
  const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);
  const isRecord = (value: unknown): value is Record<string, unknown> => tagOf(value) === 'Object';
  const isInts = (value: unknown): value is Int32Array => tagOf(value) === 'Int32Array';

  const toBase64 = ({ buffer, byteOffset, byteLength }: Int32Array): string => {
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    const pieces: string[] = [];
    for (let at = 0; at < bytes.length; at += CHUNK)
      pieces.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
    return btoa(pieces.join(''));
  };
  const fromBase64 = (base64: string): Int32Array => {
    const text = atob(base64);
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
    return new Int32Array(bytes.buffer);
  };

  /** The same value where it holds no array of numbers, else a copy of what leads to one. */
  const strip = (value: unknown, path: Path, taken: Taken[]): unknown => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : refuse(String(value), path);
    if (isInts(value)) {
      taken.push({ path, base64: toBase64(value) });
      return null;
    }
    if (Array.isArray(value)) return stripList(value, path, taken);
    return isRecord(value) ? stripRecord(value, path, taken) : refuse(tagOf(value), path);
  };
  const stripList = (list: readonly unknown[], path: Path, taken: Taken[]): unknown => {
    let copy: unknown[] | null = null;
    for (let at = 0; at < list.length; at++) {
      const item = list[at];
      // Most lists are of texts, and long: they need no path.
      if (typeof item === 'string') continue;
      const stripped = strip(item, [...path, at], taken);
      if (stripped === item) continue;
      copy ??= [...list];
      copy[at] = stripped;
    }
    return copy ?? list;
  };
  const stripRecord = (record: Record<string, unknown>, path: Path, taken: Taken[]): unknown => {
    const changed: [string, unknown][] = [];
    for (const [key, item] of Object.entries(record)) {
      // JSON leaves it out, as if it had not been there.
      if (typeof item === 'string' || item === undefined) continue;
      const stripped = strip(item, [...path, key], taken);
      if (stripped !== item) changed.push([key, stripped]);
    }
    // By entries and not by assignment, which a key named __proto__ would turn into something else.
    return changed.length === 0 ? record : Object.fromEntries([...Object.entries(record), ...changed]);
  };

  const putBack = (root: { readonly value: unknown }, { path, base64 }: Taken): void => {
    let holder: unknown = root;
    let key: string | number = 'value';
    for (const step of path) {
      holder = own(holder, key);
      key = step;
    }
    if (own(holder, key) !== null) throw new TypeError('an array of numbers has no place');
    Object.defineProperty(holder, key, {
      value: fromBase64(base64),
      writable: true,
      enumerable: true,
      configurable: true,
    });
  };
  /** Only what the data has itself: a path may come from a stranger, and must not lead to a prototype. */
  const own = (holder: unknown, key: string | number): unknown => {
    const isHolder = isRecord(holder) || Array.isArray(holder);
    if (!isHolder || !Object.hasOwn(holder, key)) throw new TypeError('a path leads nowhere');
    return (holder as Record<string | number, unknown>)[key];
  };
  const isTaken = (value: unknown): value is Taken =>
    isRecord(value) && Array.isArray(value.path) && typeof value.base64 === 'string';

  return {
    encode: (value) => {
      const arrays: Taken[] = [];
      const stripped = value === undefined ? undefined : strip(value, [], arrays);
      return JSON.stringify({ value: stripped, arrays });
    },
    decode: (text) => {
      const root: unknown = JSON.parse(text);
      if (!isRecord(root) || !Array.isArray(root.arrays)) throw new TypeError('this is no message');
      for (const taken of root.arrays) {
        if (!isTaken(taken)) throw new TypeError('this is no array of numbers');
        putBack(root as { readonly value: unknown }, taken);
      }
      return root.value;
    },
  };
}
