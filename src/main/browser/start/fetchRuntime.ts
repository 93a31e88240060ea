import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { mirrorOf } from './electronRuntime.ts';

/** A closed network may swallow what is sent to it without a word; nobody waits long for that. */
const ANSWER_MS = 3_000;
/** A hundred megabytes over a slow line. */
const FETCH_MS = 15 * 60_000;

/**
 * Whether the place that Electron's runtime comes from answers at all, whatever it answers. A proxy of which only
 * `@electron/get` knows is taken at its word.
 */
export async function isMirrorReachable(env: NodeJS.ProcessEnv, ask: typeof fetch = fetch): Promise<boolean> {
  if (env.ELECTRON_GET_USE_PROXY) return true;
  const url = mirrorOf(env);
  if (!URL.canParse(url)) return false;
  try {
    await ask(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(ANSWER_MS) });
    return true;
  } catch {
    return false;
  }
}

/** Lets the npm package fetch its runtime, which it checks by its own sums. Whether it did. */
export function fetchRuntime(packageDir: string): Promise<boolean> {
  return new Promise((resolve) => {
    const installer = spawn(process.execPath, [join(packageDir, 'install.js')], {
      // What it says of its progress is for people.
      stdio: ['ignore', process.stderr, 'ignore'],
      timeout: FETCH_MS,
    });
    installer.on('error', () => resolve(false));
    installer.on('exit', (status) => resolve(status === 0));
  });
}
