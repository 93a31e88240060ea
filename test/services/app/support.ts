import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll } from 'vitest';
import { type AppServices, createAppServices } from '../../../src/main/services/app/appServices.ts';
import type { EventPayloads, Shell } from '../../../src/main/services/app/shell.ts';
import type { Installation } from '../../../src/main/services/installation.ts';
import type { CallArgs, CallName, EventName } from '../../../src/shared/bridge/calls.ts';
import type { CallAnswers, FileHandle } from '../../../src/shared/bridge.ts';
import type { UsageRow } from '../../../src/shared/usage/types.ts';
import { unpackRows } from '../../../src/shared/usage/unpackRows.ts';

export const ROOT = join(import.meta.dirname, '..', '..', '..');
export const sample = (lang: string): string =>
  join(ROOT, 'resources', 'samples', `qinghe-2026-10.${lang}.xlsx`);

export const NOT_BUILT: Installation = {
  tariffsDir: join(ROOT, 'resources', 'tariffs'),
  samplesDir: join(ROOT, 'resources', 'samples'),
  importWorker: new URL('file:///not-built.js'),
  exportWorker: new URL('file:///not-built.js'),
  version: '1.2.3',
};

const folders: string[] = [];
// Here and not where a folder is made: hooks are not heard any more while tests run.
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An installation whose workers are built afresh, in a folder below the project so that they find its packages. */
export async function builtInstallation(): Promise<Installation> {
  const parent = join(import.meta.dirname, '.tmp');
  mkdirSync(parent, { recursive: true });
  const outDir = mkdtempSync(join(parent, 'workers-'));
  folders.push(outDir);
  const worker = (name: string): string => join(ROOT, 'src', 'main', 'services', name, 'worker.ts');
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      rolldownOptions: {
        input: { importWorker: worker('import'), exportWorker: worker('export') },
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  const built = (name: string): URL => pathToFileURL(join(outDir, `${name}.mjs`));
  return { ...NOT_BUILT, importWorker: built('importWorker'), exportWorker: built('exportWorker') };
}

export interface Folder {
  readonly path: string;
  readonly at: (...names: readonly string[]) => string;
  readonly write: (name: string, content: string | Uint8Array | readonly string[]) => string;
}

/** A folder of its own, gone when the file's tests are done. */
export function tempFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'ratesheet-app-'));
  folders.push(path);
  const at = (...names: readonly string[]): string => join(path, ...names);
  return {
    path,
    at,
    write: (name, content) => {
      const file = at(name);
      mkdirSync(dirname(file), { recursive: true });
      const isLines = typeof content !== 'string' && !(content instanceof Uint8Array);
      writeFileSync(file, isLines ? `${content.join('\n')}\n` : content);
      return file;
    },
  };
}

export type Emitted = {
  [Name in EventName]: { readonly event: Name; readonly payload: EventPayloads[Name] };
}[EventName];

/** An app over folders of its own, behind a window that says what it is asked. */
export interface TestApp {
  readonly services: AppServices;
  readonly call: <Name extends CallName>(name: Name, ...args: CallArgs<Name>) => Promise<CallAnswers[Name]>;
  readonly folder: Folder;
  readonly dataDir: string;
  readonly emitted: Emitted[];
  /** What was asked of the window, as `print` or `setWindow …`. */
  readonly asked: string[];
  /** The handle of a path, as a drop gives it. */
  readonly handle: (path: string) => FileHandle;
}

export interface TestOptions {
  readonly installation?: Installation;
  readonly folder?: Folder;
  readonly shell?: Partial<Shell>;
  readonly now?: () => Date;
}

export function testApp({
  installation = NOT_BUILT,
  folder = tempFolder(),
  shell,
  now,
}: TestOptions = {}): TestApp {
  const emitted: Emitted[] = [];
  const asked: string[] = [];
  const dataDir = folder.at('data');
  const services = createAppServices({
    installation,
    dataDir,
    homeDir: folder.path,
    platform: 'linux',
    systemLang: 'en',
    now: now ?? (() => new Date('2026-11-02T03:04:05.000Z')),
    shell: {
      host: 'browser',
      chooseOpen: async () => null,
      chooseSave: async () => null,
      printToPdf: null,
      print: async () => void asked.push('print'),
      paste: async () => void asked.push('paste'),
      setWindow: ({ title }) => void asked.push(`setWindow ${title}`),
      closeWindow: () => void asked.push('closeWindow'),
      emit: (event, payload) => void emitted.push({ event, payload } as Emitted),
      ...shell,
    },
  });
  const handle = (path: string): FileHandle => {
    const [given] = services.giveOut([path]);
    if (given === undefined) throw new Error('no handle');
    return given;
  };
  const call: TestApp['call'] = async (name, ...args) =>
    // What crosses the bridge is copied on its way, there and back.
    structuredClone(await services.call(name, structuredClone(args))) as CallAnswers[typeof name];
  return { services, call, folder, dataDir, emitted, asked, handle };
}

/** All usage rows of a finished reading, and how many batches they came in. */
export async function fetchRows(
  app: TestApp,
  job: string,
): Promise<{ readonly rows: UsageRow[]; readonly batches: number }> {
  const rows: UsageRow[] = [];
  for (let batches = 0; ; batches++) {
    const next = await app.call('nextRows', job);
    if (next === null) return { rows, batches };
    rows.push(...unpackRows(next));
  }
}
