import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadTariffs } from '../src/main/services/tariffs.ts';
import { openTariffs, type TariffSource } from '../src/shared/tariff/catalogue.ts';
import type { Catalogue } from '../src/shared/tariff/types.ts';

/** The shipped tariff files. */
export async function tariffSources(): Promise<readonly TariffSource[]> {
  const loaded = await loadTariffs([join(rootFrom(import.meta.dirname), 'resources', 'tariffs')]);
  if (!loaded.ok) throw new Error(`tariffs: ${loaded.problems.map(({ code }) => code).join(', ')}`);
  return loaded.files;
}

export function compile(sources: readonly TariffSource[]): Catalogue {
  const opened = openTariffs(sources);
  if (!opened.ok) throw new Error('tariffs do not open');
  const result = opened.tariffs.catalogue(new Map());
  if (!result.ok) throw new Error('tariffs do not compile');
  return result.catalogue;
}

export const shippedCatalogue = async (): Promise<Catalogue> => compile(await tariffSources());

/** The same files with one price changed: that of the first tier of dedicated voice notification. */
export function withChangedRate(sources: readonly TariffSource[], price: string): TariffSource[] {
  const changed = sources.map(({ file, json }) => {
    const text = JSON.stringify(json);
    const at = text.indexOf('"price":"0.110"', text.indexOf('"id":"alibaba.voice.notification.dedicated"'));
    if (!text.includes('"id":"alibaba.voice.notification.dedicated"') || at === -1) return { file, json };
    const rest = text.slice(at + '"price":"0.110"'.length);
    return { file, json: JSON.parse(`${text.slice(0, at)}"price":"${price}"${rest}`) as unknown };
  });
  if (changed.every(({ json }, index) => json === sources[index]?.json))
    throw new Error('no rate was changed');
  return changed;
}

function rootFrom(dir: string): string {
  if (existsSync(join(dir, 'resources', 'tariffs'))) return dir;
  if (dir === dirname(dir)) throw new Error('no folder above holds resources/tariffs');
  return rootFrom(dirname(dir));
}
