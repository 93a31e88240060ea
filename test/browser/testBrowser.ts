import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findBrowser } from '../../src/main/browser/findBrowser.ts';
import { isProgram } from '../../src/main/browser/start/diskLooks.ts';

export interface TestBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/**
 * An installed browser; where there is none, or RATESHEET_BROWSER is `packed`, the one that an npm package brings, with the
 * libraries that it needs.
 */
export async function testBrowser(): Promise<TestBrowser> {
  const { platform, env } = process;
  if (env.RATESHEET_BROWSER === 'packed') return packedBrowser();
  const found = findBrowser({ platform, env, homeDir: homedir(), isProgram });
  if (found.ok) return { executablePath: found.path, args: [] };
  if (found.named !== null) throw new Error(`RATESHEET_BROWSER names ${found.named}, which is no program.`);
  return packedBrowser();
}

async function packedBrowser(): Promise<TestBrowser> {
  const { default: chromium, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  const libraries = join(tmpdir(), 'al2023', 'lib');
  if (!existsSync(libraries)) await inflate(join(packed, 'al2023.tar.br'));
  setupLambdaEnvironment(libraries);
  return { executablePath: await chromium.executablePath(), args: ['--no-zygote', '--in-process-gpu'] };
}
