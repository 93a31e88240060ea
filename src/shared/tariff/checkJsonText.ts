/** The first defect of a JSON text: where it is, from 1, and what it is. */
export interface JsonTextDefect {
  readonly line: number;
  readonly column: number;
  readonly code: 'tariff-broken-json' | 'tariff-key-twice' | 'tariff-json-too-deep';
  /** The name that stands twice in one object; what was found where the text breaks off. */
  readonly found: string;
}

interface Scan {
  readonly text: string;
  at: number;
  /** Where the first defect is, once there is one. */
  defect: { readonly at: number; readonly code: JsonTextDefect['code']; readonly found: string } | null;
}

const MAX_DEPTH = 100;
const SPACE = /[ \t\r\n]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Where a JSON text breaks the grammar, or says one name twice in an object, which a parser silently takes the last of: of
 * two prices one would be lost. Null: the text is sound. Parsers name no line, so this one finds it.
 */
export function checkJsonText(text: string): JsonTextDefect | null {
  const scan: Scan = { text, at: 0, defect: null };
  skipSpace(scan);
  value(scan, 0);
  skipSpace(scan);
  if (scan.defect === null && scan.at < text.length) broken(scan);
  if (scan.defect === null) return null;
  const before = text.slice(0, scan.defect.at).split('\n');
  return {
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    code: scan.defect.code,
    found: scan.defect.found,
  };
}

function value(scan: Scan, depth: number): void {
  if (depth > MAX_DEPTH) {
    scan.defect ??= { at: scan.at, code: 'tariff-json-too-deep', found: String(MAX_DEPTH) };
    return;
  }
  const first = scan.text[scan.at];
  if (first === '{') list(scan, '}', objectMember(scan, depth));
  else if (first === '[') list(scan, ']', () => value(scan, depth + 1));
  else if ((first === '"' ? string(scan) : match(scan, SCALAR)) === null) broken(scan);
}

/** Members between brackets, with a comma between each two and none after the last. */
function list(scan: Scan, close: string, member: () => void): void {
  scan.at += 1;
  skipSpace(scan);
  if (take(scan, close)) return;
  while (scan.defect === null) {
    member();
    skipSpace(scan);
    if (scan.defect !== null || take(scan, close)) return;
    if (!take(scan, ',')) broken(scan);
    skipSpace(scan);
  }
}

function objectMember(scan: Scan, depth: number): () => void {
  const seen = new Set<string>();
  return () => {
    const at = scan.at;
    const written = string(scan);
    if (written === null) return broken(scan);
    const name = String(JSON.parse(written));
    if (seen.has(name)) scan.defect ??= { at, code: 'tariff-key-twice', found: name };
    seen.add(name);
    skipSpace(scan);
    if (!take(scan, ':')) return broken(scan);
    skipSpace(scan);
    value(scan, depth + 1);
  };
}

/** A string with its quotes. Where it ends wrongly, the scan stands at the character that is wrong. */
function string(scan: Scan): string | null {
  const start = scan.at;
  if (!take(scan, '"')) return null;
  while (scan.at < scan.text.length) {
    if (take(scan, '"')) return scan.text.slice(start, scan.at);
    if (scan.text[scan.at] === '\\') {
      if (match(scan, ESCAPE) === null) return null;
    } else if (scan.text.charCodeAt(scan.at) < 0x20) return null;
    else scan.at += 1;
  }
  return null;
}

function skipSpace(scan: Scan): void {
  match(scan, SPACE);
}

function take(scan: Scan, character: string): boolean {
  if (scan.text[scan.at] !== character) return false;
  scan.at += 1;
  return true;
}

function match(scan: Scan, pattern: RegExp): string | null {
  pattern.lastIndex = scan.at;
  const found = pattern.exec(scan.text)?.[0] ?? null;
  if (found !== null) scan.at += found.length;
  return found;
}

function broken(scan: Scan): void {
  const found = scan.text.slice(scan.at, scan.at + 12).split(/[\r\n]/)[0] ?? '';
  scan.defect ??= { at: scan.at, code: 'tariff-broken-json', found };
}
