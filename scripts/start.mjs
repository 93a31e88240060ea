// `npm start [-- --browser] [files…]`: builds what is missing or older than its sources, then opens the app: in Electron where
// its runtime is there or can be fetched, else in an installed browser. Which of them is decided in src/main/browser/start.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserHost, buildIfStale, desktop, root } from './buildIfStale.mjs';

buildIfStale(desktop);
buildIfStale(browserHost);
await import(pathToFileURL(join(root, browserHost.built)).href);
