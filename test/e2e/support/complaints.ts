import type { ConsoleMessage, Page, Request } from 'playwright-core';

/**
 * Whatever a person who opens the developer tools would see in red or yellow, from the page's first moment on: errors, warnings,
 * what the policy refused, requests that failed.
 */
export async function complaintsOf(page: Page): Promise<readonly string[]> {
  const complaints: string[] = [];
  const hear = (message: ConsoleMessage): void => {
    const type = message.type();
    if (type === 'error' || type === 'warning') complaints.push(`console ${type}: ${message.text()}`);
  };
  const failed = (request: Request): void => {
    const failure = request.failure();
    if (failure !== null) complaints.push(`request failed: ${request.url()} ${failure.errorText}`);
  };
  const thrown = (error: Error): void => void complaints.push(`thrown: ${error.stack ?? error.message}`);
  page.on('console', hear);
  page.on('pageerror', thrown);
  page.on('requestfailed', failed);
  page.on('crash', () => complaints.push('the page crashed'));
  // The host has shown the page already.
  for (const message of await page.consoleMessages()) hear(message);
  for (const error of await page.pageErrors()) thrown(error);
  for (const request of await page.requests()) failed(request);
  return complaints;
}
