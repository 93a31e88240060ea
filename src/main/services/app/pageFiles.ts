import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative } from 'node:path';

/** A file of the page, or why there is none. */
export interface PageAnswer {
  readonly status: 200 | 400 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * What the page may do: run its own scripts, show its own styles, fonts and pictures, and reach nothing else. The grid and the
 * components put their styles into the page, so styles may stand in it; scripts may not.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.woff', 'font/woff'],
]);

const HEADERS = {
  'Content-Security-Policy': PAGE_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
};

/** The built page's file for a URL's path. Whatever the path says, only files in the folder are given. */
export async function pageFile(folder: string, pathname: string): Promise<PageAnswer> {
  const name = nameIn(folder, pathname);
  const type = name === null ? undefined : TYPES.get(extname(name).toLowerCase());
  if (name === null || type === undefined) return refused(400);
  try {
    const body = new Uint8Array(await readFile(join(folder, name)));
    return { status: 200, headers: { ...HEADERS, 'Content-Type': type }, body };
  } catch {
    return refused(404);
  }
}

/** The path below the folder; null where it leads out of it, or is no path. */
function nameIn(folder: string, pathname: string): string | null {
  const decoded = decode(pathname);
  // A backslash and a colon lead elsewhere on Windows only, and no file of the page has either in its name.
  if (decoded === null || /[\\:\p{Cc}]/u.test(decoded)) return null;
  const inside = relative(folder, join(folder, decoded === '/' ? 'index.html' : decoded));
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : inside;
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

function refused(status: 400 | 404): PageAnswer {
  return { status, headers: HEADERS, body: new Uint8Array() };
}
