import { join } from 'node:path';
import {
  type Preferences,
  preferencesSchema,
  USUAL_PREFERENCES,
} from '../../../../shared/bridge/preferences.ts';
import { createJsonFile, type JsonFile } from './jsonFile.ts';

/** What the app remembers of its user. */
export function createPreferencesFile({ dataDir }: { readonly dataDir: string }): JsonFile<Preferences> {
  return createJsonFile(join(dataDir, 'preferences.json'), preferencesSchema, USUAL_PREFERENCES);
}
