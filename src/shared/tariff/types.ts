import type { Problem } from '../problem.ts';
import type {
  Interpretation,
  ItemData,
  Name,
  PacksData,
  ProductData,
  RateData,
  RulesFile,
  TariffDocument,
  Unit,
  WorkWords,
} from './schema.ts';

/** Settling rules with the general rules filled in. */
export type Settle = Required<{
  [K in keyof NonNullable<ItemData['settle']>]: NonNullable<NonNullable<ItemData['settle']>[K]>;
}>;

/** The interpretations that stand behind each step of an item, for example `measure: ['A1']`. */
export interface ItemCodes {
  readonly measure: readonly string[];
  readonly allowance: readonly string[];
  readonly rates: readonly string[];
  readonly settle: readonly string[];
  readonly other: readonly string[];
}

export interface Rate extends RateData {}

export interface Item extends Omit<ItemData, 'name' | 'settle'> {
  readonly name: Name;
  readonly settle: Settle;
  readonly codes: ItemCodes;
  /** Digits after the point that one smallest step of a quantity has; whole units: 0. */
  readonly decimals: number;
  readonly unitName: Name;
}

export type PackRules =
  Required<Pick<PacksData, 'validFrom' | 'expiryDay' | 'validity' | 'ties' | 'purchase'>> extends infer R
    ? { readonly [K in keyof R]: NonNullable<R[K]> }
    : never;

export interface Packs extends Omit<PacksData, keyof PackRules>, PackRules {
  /** Interpretations behind serving (order, first and last day) and behind buying (charge, validity). */
  readonly codes: { readonly serving: readonly string[]; readonly buying: readonly string[] };
}

export interface Product extends Omit<ProductData, 'items' | 'packs'> {
  readonly vendor: { readonly id: string; readonly name: Name };
  readonly items: readonly Item[];
  readonly packs: Packs | null;
  /** The file it was read from, as given to the catalogue. */
  readonly file: string;
  readonly documents: ReadonlyMap<string, TariffDocument>;
  /** Interpretations behind the product as a whole (vouchers, packs that do not reach it). */
  readonly codes: readonly string[];
}

/** All tariffs, interpretations resolved: what the rating core prices by. Immutable; a changed choice makes a new one. */
export interface Catalogue {
  readonly products: ReadonlyMap<string, Product>;
  readonly rules: RulesFile['rules'];
  readonly units: ReadonlyMap<string, Unit>;
  /** What products can be compared for, in the order of the rules. */
  readonly works: ReadonlyMap<string, WorkWords>;
  readonly interpretations: ReadonlyMap<string, Interpretation>;
  /** The alternative in force for each code. */
  readonly chosen: ReadonlyMap<string, string>;
  /** Codes behind the general rules: order of lines, own price. */
  readonly ruleCodes: { readonly order: readonly string[]; readonly ownPrice: readonly string[] };
}

export type CatalogueResult =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly problems: readonly Problem[] };
