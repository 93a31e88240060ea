import type { TariffSource } from '../catalogue.ts';
import { isJsonObject } from '../interpret.ts';
import { ownFileSchema } from '../schema.ts';

/** What a user has settled for all estimates on this machine, as its file has it. */
export interface OwnTariffs {
  /** Alternatives by code. */
  readonly choices: Readonly<Record<string, string>>;
  readonly packPrices: readonly OwnPackPrice[];
}

export interface OwnPackPrice {
  readonly product: string;
  readonly units: number;
  /** In yuan, a plain decimal. */
  readonly price: string;
}

/** The file that the app writes. Other files in the user's tariff folder are the user's own work and are left alone. */
export const APP_FILE = 'own.json';

/** Whether tariffs are those that the app writes; a file may go by its name or by its path. */
export const isAppFile = ({ file }: TariffSource): boolean => file.split(/[\\/]/).at(-1) === APP_FILE;

export const NO_OWN_TARIFFS: OwnTariffs = { choices: {}, packPrices: [] };

/** All own choices and prices of tariff files that were accepted, together; of two for the same thing the later file's. */
export function ownTariffsOf(files: readonly TariffSource[]): OwnTariffs {
  return files.reduce<OwnTariffs>((own, { json }) => {
    if (!isJsonObject(json) || json.schema !== 'ratesheet-own/1') return own;
    const parsed = ownFileSchema.safeParse(json);
    if (!parsed.success) return own;
    const { choices, packPrices } = parsed.data;
    const chosen = Object.entries(choices).reduce(
      (all, [code, alternative]) => withChoice(all, code, alternative),
      own,
    );
    return packPrices.reduce(
      (all, { product, units, price }) => withPackPrice(all, product, units, price.toString()),
      chosen,
    );
  }, NO_OWN_TARIFFS);
}

/** With another choice for a code; null: with none, so that the shipped one holds. */
export function withChoice(own: OwnTariffs, code: string, alternative: string | null): OwnTariffs {
  const others = Object.entries(own.choices).filter(([each]) => each !== code);
  const choices = Object.fromEntries(alternative === null ? others : [...others, [code, alternative]]);
  return { ...own, choices };
}

/** With another price for a pack, in yuan as a plain decimal; null: with none. */
export function withPackPrice(
  own: OwnTariffs,
  product: string,
  units: number,
  price: string | null,
): OwnTariffs {
  const others = own.packPrices.filter((each) => each.product !== product || each.units !== units);
  return { ...own, packPrices: price === null ? others : [...others, { product, units, price }] };
}

export function ownCount({ choices, packPrices }: OwnTariffs): number {
  return Object.keys(choices).length + packPrices.length;
}
