// `npm run dev`: the app with the page renewed as its sources change; in Electron where its runtime is there, else in an
// installed browser over a server on this machine. Fetching the runtime is left to `npx install-electron`.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, loadConfigFromFile } from 'vite';
import { browserHost, buildIfStale, root } from './buildIfStale.mjs';

const runs = (script, args) => {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
  // Ctrl+C reaches it as well, and it closes its window in good order.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill());
  return new Promise((resolve) => child.on('exit', (status) => resolve(status ?? 1)));
};

/** electron-vite knows only these two. */
const hasRuntime =
  process.env.ELECTRON_EXEC_PATH !== undefined || existsSync(join(root, 'node_modules/electron/path.txt'));

/** Hot reload needs a script in the page and a socket to the server, which the page's policy rightly forbids. */
const withoutPolicy = {
  name: 'without-policy',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

async function inBrowser() {
  buildIfStale(browserHost);
  const loaded = await loadConfigFromFile(
    { command: 'serve', mode: 'development' },
    join(root, 'electron.vite.config.ts'),
  );
  // What is built from is named from this folder; a server takes its own index.html.
  const { build: _, ...renderer } = loaded.config.renderer;
  const server = await createServer({
    ...renderer,
    root: join(root, renderer.root),
    configFile: false,
    server: { host: '127.0.0.1' },
    plugins: [...(renderer.plugins ?? []), withoutPolicy],
  });
  await server.listen();
  const [url] = server.resolvedUrls.local;
  const status = await runs(join(root, browserHost.built), [`--dev-url=${url}`, ...process.argv.slice(2)]);
  await server.close();
  return status;
}

process.exitCode = hasRuntime
  ? await runs(join(root, 'node_modules/electron-vite/bin/electron-vite.js'), ['dev'])
  : await inBrowser();
