import { stat, unlink } from 'node:fs/promises';
import type { Browser, CDPSession } from 'playwright-core';

/** Where the user lets a file be saved; null: cancelled. */
export type ChooseTarget = (suggested: string) => Promise<string | null>;

interface Outcome {
  readonly promise: Promise<string | null>;
  readonly settle: (path: string | null) => void;
}

/**
 * The browser's own Save dialog. The one that pages have, `showSaveFilePicker`, never tells the path, by no means; then
 * saving again, recent files and noticing that another program changed the file would all not work. So the page downloads an
 * empty file, the browser asks where to put it, and tells this process where it went. That empty file is removed at once:
 * what is written there afterwards is written whole or not at all, as everywhere.
 *
 * It follows that a file which the user chose to replace is gone from then on, even if writing the new one fails; the page's
 * own dialog would have emptied it as well. What the browser suggests is always free. Whether it asks before replacing is up
 * to the system: all do, but for Linux without a desktop's portal. A browser that is not to ask where to save puts the file
 * among the downloads, under a name that is free there.
 */
export async function createSaving(
  browser: Browser,
  begin: (suggested: string) => Promise<string>,
): Promise<ChooseTarget> {
  const session = await browser.newBrowserCDPSession();
  // The browser's events may come before `begin` has told which address they are about.
  const outcomes = new Map<string, Outcome>();
  const outcomeOf = (address: string): Outcome => {
    const known = outcomes.get(address) ?? outcome();
    outcomes.set(address, known);
    return known;
  };
  await hearDownloads(session, (address, path) => outcomeOf(address).settle(path));
  return async (suggested) => {
    const address = await begin(suggested);
    const path = await outcomeOf(address).promise;
    outcomes.delete(address);
    if (path === '') throw new Error('The browser does not tell where it put the file.');
    if (path !== null) await removeEmpty(path);
    return path;
  };
}

function outcome(): Outcome {
  let settle: Outcome['settle'] = () => undefined;
  const promise = new Promise<string | null>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

/** Tells how each download ended: its address, and the path; null: it was cancelled, empty: the browser does not tell. */
async function hearDownloads(
  session: CDPSession,
  ended: (address: string, path: string | null) => void,
): Promise<void> {
  const addresses = new Map<string, string>();
  session.on('Browser.downloadWillBegin', ({ guid, url }) => addresses.set(guid, url));
  session.on('Browser.downloadProgress', (progress) => {
    const address = addresses.get(progress.guid);
    if (address === undefined || progress.state === 'inProgress') return;
    addresses.delete(progress.guid);
    ended(address, progress.state === 'completed' ? (progress.filePath ?? '') : null);
  });
  // playwright-core has told the browser to put downloads aside without asking. It is to do what it does for people.
  await session.send('Browser.setDownloadBehavior', { behavior: 'default', eventsEnabled: true });
}

async function removeEmpty(path: string): Promise<void> {
  const { size } = await stat(path);
  if (size === 0) await unlink(path);
}
