import { browserHost, buildIfStale, commandLine, desktop } from '../../../scripts/buildIfStale.mjs';

/** Before the specs run: the app as it is built, made where it is missing or older than its sources. */
export function setup() {
  for (const each of [commandLine, desktop, browserHost]) buildIfStale(each);
}
