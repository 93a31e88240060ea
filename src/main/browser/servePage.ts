import type { BrowserContext, Route } from 'playwright-core';
import { pageFile } from '../services/app/pageFiles.ts';
import { isOwn, type ShownPage } from './shownPage.ts';

/** Answers every request of the window from the page's own files. Any other request ends here: nothing leaves the machine. */
export async function servePage(context: BrowserContext, shown: ShownPage): Promise<void> {
  await context.route('**/*', (route) => answer(route, shown));
}

async function answer(route: Route, shown: ShownPage): Promise<void> {
  const request = route.request();
  // A window that is led elsewhere stays where it is, which this answer means; refused, it would show an error.
  if (request.isNavigationRequest() && !isShown(shown, request.url())) return route.fulfill({ status: 204 });
  if (!isOwn(shown, request.url())) return route.abort('blockedbyclient');
  if (shown.kind === 'development') return route.continue();
  if (request.method() !== 'GET') return route.abort('blockedbyclient');
  const { status, headers, body } = await pageFile(shown.folder, new URL(request.url()).pathname);
  await route.fulfill({ status, headers: { ...headers }, body: Buffer.from(body) });
}

/** The page itself, at whatever place in it. */
const isShown = (shown: ShownPage, url: string): boolean => url.replace(/#.*$/s, '') === shown.url;
