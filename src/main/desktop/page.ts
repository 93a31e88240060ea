/** The page's own scheme: `file:` would give it more than it needs. */
export const PAGE_SCHEME = 'app';
const PAGE_HOST = 'ratesheet';
const BUILT_PAGE = `${PAGE_SCHEME}://${PAGE_HOST}/index.html`;

/** What the window shows and what may be asked for from there. */
export interface Page {
  readonly url: string;
  /** Whether an address is the page's own, in its own scheme or on the development server. */
  readonly isOwn: (url: string) => boolean;
  /** Whether a request may leave the window. Nothing goes to any network. */
  readonly mayRequest: (url: string) => boolean;
}

/** The built page; in development the one of the server that electron-vite has started. */
export function pageOf(devServer: string | undefined): Page {
  const url = devServer ?? BUILT_PAGE;
  const own = partsOf(url);
  const isOwn = (other: string): boolean => {
    const parts = partsOf(other);
    return parts !== null && parts.protocol === own?.protocol && parts.host === own.host;
  };
  return { url, isOwn, mayRequest: (other) => isOwn(other) || isLocal(other, own, devServer !== undefined) };
}

/** Data that the page holds already; in development the server's socket and the developer tools. */
function isLocal(url: string, own: URL | null, isDevelopment: boolean): boolean {
  const parts = partsOf(url);
  if (parts === null) return false;
  if (parts.protocol === 'data:' || parts.protocol === 'blob:') return true;
  if (!isDevelopment) return false;
  return parts.protocol === 'devtools:' || (parts.protocol === 'ws:' && parts.host === own?.host);
}

function partsOf(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
