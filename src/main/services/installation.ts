import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the program's own files are. */
export interface Installation {
  readonly tariffsDir: string;
  readonly samplesDir: string;
  /** The built workers that read files and write the invoice. */
  readonly importWorker: URL;
  readonly exportWorker: URL;
  readonly version: string;
}

/**
 * The installation around a built entry (its `import.meta.url`): workers stand beside it, `resources` in the nearest folder
 * above it that has them. Packaged, that is the folder around the archive that holds the code; so `package.json` is looked for
 * on its own.
 */
export function installationAround(entry: string): Installation {
  const dir = dirname(fileURLToPath(entry));
  const resources = join(nearestWith(dir, join('resources', 'tariffs')), 'resources');
  const manifest = join(nearestWith(dir, 'package.json'), 'package.json');
  const version: unknown = JSON.parse(readFileSync(manifest, 'utf8')).version;
  return {
    tariffsDir: join(resources, 'tariffs'),
    samplesDir: join(resources, 'samples'),
    importWorker: new URL('importWorker.js', entry),
    exportWorker: new URL('exportWorker.js', entry),
    version: String(version),
  };
}

function nearestWith(from: string, name: string): string {
  for (let dir = from; ; dir = dirname(dir)) {
    if (existsSync(join(dir, name)) || dir === dirname(dir)) return dir;
  }
}
