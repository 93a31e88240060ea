import { type ExecFileException, execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { type PriceDocument, priceDocument } from './contract.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ENTRY = join(ROOT, 'out', 'cli', 'index.js');
export const resource = (...path: readonly string[]): string => join(ROOT, 'resources', ...path);
export const fixture = (name: string): string => join(ROOT, 'test', 'fixtures', 'import', name);

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a process of its own, in an English locale unless another is given. */
export function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  if (!existsSync(ENTRY)) throw new Error(`${ENTRY} is not there: run npm run build first.`);
  const options = {
    env: { ...process.env, LC_ALL: 'C', ...env },
    maxBuffer: 256 * 1024 * 1024,
    encoding: 'utf8' as const,
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [ENTRY, ...args],
      options,
      (error: ExecFileException | null, stdout, stderr) => {
        const status = typeof error?.code === 'number' ? error.code : error === null ? 0 : -1;
        resolve({ status, stdout, stderr });
      },
    );
  });
}

/** `price --json`, its document held against the contract. */
export async function price(
  args: readonly string[],
): Promise<{ readonly status: number; readonly document: PriceDocument }> {
  const { status, stdout, stderr } = await run(['price', '--json', ...args]);
  if (stderr !== '') throw new Error(`price ${args.join(' ')} said: ${stderr}`);
  return { status, document: priceDocument.parse(JSON.parse(stdout)) };
}

export interface Folder {
  readonly path: string;
  /** The path of a name in the folder; nothing needs to be there. */
  readonly at: (name: string) => string;
  /** Writes a file and gives its path. Lines are joined. */
  readonly write: (name: string, content: string | Uint8Array | readonly string[]) => string;
}

/** A folder of its own for a test file, gone when its tests are done. */
export function tempFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'ratesheet-cli-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  const at = (name: string): string => join(path, name);
  return {
    path,
    at,
    write: (name, content) => {
      const file = at(name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(
        file,
        Array.isArray(content) ? `${content.join('\n')}\n` : (content as string | Uint8Array),
      );
      return file;
    },
  };
}
