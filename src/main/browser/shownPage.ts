/** Reserved by RFC 2606: no name server ever answers for it, so nothing else can stand at this address. */
const BUILT_PAGE = 'https://ratesheet.invalid/';

/** What the window shows: the built page from a folder, or, in development, what a server on this machine gives. */
export type ShownPage =
  | { readonly kind: 'built'; readonly url: string; readonly folder: string }
  | { readonly kind: 'development'; readonly url: string };

export const builtPage = (folder: string): ShownPage => ({ kind: 'built', url: BUILT_PAGE, folder });

/** Null where an address is not one of this very machine. */
export function developmentPage(url: string): ShownPage | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, href } = new URL(url);
  return protocol === 'http:' && hostname === '127.0.0.1' ? { kind: 'development', url: href } : null;
}

/** Whether an address is the shown page's own. A page that came from elsewhere, or from nowhere, is not. */
export function isOwn(shown: ShownPage, url: string): boolean {
  return URL.canParse(url) && new URL(url).origin === new URL(shown.url).origin;
}

export interface Sender {
  readonly isMainFrame: boolean;
  readonly url: string;
}

/** Whether a call comes from our page itself: from no frame in it, and no page that took its place. */
export const mayCall = (shown: ShownPage, { isMainFrame, url }: Sender): boolean =>
  isMainFrame && isOwn(shown, url);
