import { protocol, type Session } from 'electron';
import { pageFile } from '../services/app/pageFiles.ts';
import { PAGE_SCHEME, type Page } from './page.ts';

/** Has to be said before the app is ready: the scheme has an origin, and counts as secure. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: PAGE_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the built page, and nothing but its files. */
export function servePage(session: Session, page: Page, folder: string): void {
  session.protocol.handle(PAGE_SCHEME, async ({ url, method }) => {
    if (method !== 'GET' || !page.isOwn(url)) return new Response(null, { status: 403 });
    const { status, headers, body } = await pageFile(folder, new URL(url).pathname);
    return new Response(body, { status, headers });
  });
}
