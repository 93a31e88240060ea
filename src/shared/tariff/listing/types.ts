import type { Decimal } from '../../decimal.ts';
import type { Name, Source } from '../schema.ts';

/** What a row of a product's price list is about. */
export type RowLabel =
  | { readonly kind: 'item'; readonly name: Name }
  /** Units of a tier: above `above`, up to and with `upTo`; null: no end. */
  | { readonly kind: 'tier'; readonly above: number; readonly upTo: number | null }
  /** What entering a tier costs once. */
  | { readonly kind: 'tier-entry'; readonly above: number }
  /** ISO 3166-1 alpha-2. */
  | { readonly kind: 'region'; readonly region: string }
  | {
      readonly kind: 'instance';
      readonly capacity: number;
      readonly qps: number;
      readonly oncePerUser: boolean;
    }
  | { readonly kind: 'factor' | 'minimum' | 'maximum' | 'least-promised' | 'most-promised' }
  | {
      readonly kind: 'pack';
      readonly size: 'fixed' | 'custom' | 'gift';
      readonly units: number;
      readonly unit: Name;
      readonly trial: boolean;
    }
  /** Custom packs of at least `from` and less than `below` units, in steps; null: no end. */
  | {
      readonly kind: 'custom-tier';
      readonly from: number;
      readonly below: number | null;
      readonly step: number;
      readonly unit: Name;
    }
  /** Packs of any size exist, and none is known by its size. */
  | { readonly kind: 'any-size' };

/** What a row tells in its price column. */
export type Figure =
  | { readonly kind: 'money'; readonly amount: Decimal }
  | { readonly kind: 'number'; readonly value: Decimal }
  /** There is a price, and nobody has said it. */
  | { readonly kind: 'empty' }
  /** There is none to be had: packs are all that serves this. */
  | { readonly kind: 'packs-only' }
  /** What the usage of these items is short of the promised sum. */
  | { readonly kind: 'shortfall'; readonly of: readonly Name[] };

/** What the figure is for. */
export type Per =
  | { readonly kind: 'units'; readonly units: number; readonly unit: Name }
  | { readonly kind: 'started-block'; readonly units: number; readonly unit: Name }
  | { readonly kind: 'number-month' | 'month' | 'pack' | 'once' | 'times-price' | 'minimum' }
  /** Free units: in every month, or in the first months from a day that settings give. */
  | {
      readonly kind: 'free';
      readonly unit: Name;
      readonly firstMonths: number | null;
      readonly together: boolean;
    };

/** Who has said a pack's price. `estimate`: its Settings; `own`: the user's own file; `tariff`: the shipped one. */
export type PriceOrigin = 'estimate' | 'own' | 'tariff' | 'nobody';

export interface ListedPack {
  /** As settings and Packs write it: `500000`, `custom:96000`. */
  readonly spec: string;
  readonly size: 'fixed' | 'custom' | 'gift';
  readonly units: number;
  readonly origin: PriceOrigin;
  /** By the user's own file; null: it has none for this pack. */
  readonly ownPrice: Decimal | null;
  /** Whether a person may fill the price in here: the tariff has none. */
  readonly isOpen: boolean;
}

export interface ListedRow {
  /** Unique in its product's list, and the same as long as the row means the same. */
  readonly key: string;
  readonly label: RowLabel;
  readonly figure: Figure;
  readonly per: Per | null;
  /** First and last day the figure holds; null: open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether it holds in the months that are looked at; a row without days always does. */
  readonly inForce: boolean;
  readonly source: Source;
  /** Null: the row is no pack's price. */
  readonly pack: ListedPack | null;
}

/** One version of an item's price, or what else stands together. */
export interface ListedEntry {
  readonly key: string;
  /** Over rows that are parts of one price. Null: the one row says it all. */
  readonly heading: {
    readonly name: Name;
    readonly mode: 'volume' | 'graduated' | 'by-region' | 'table' | 'shortfall' | 'several';
  } | null;
  readonly inForce: boolean;
  readonly rows: readonly ListedRow[];
}

export type GroupKind =
  | 'usage'
  | 'usage-after-packs'
  | 'usage-by-packs'
  | 'allowances'
  | 'packs'
  | 'custom-packs'
  | 'ratios';

export interface ListedGroup {
  readonly kind: GroupKind;
  /** For packs: years from purchase to expiry where no row says otherwise. */
  readonly years: number | null;
  readonly entries: readonly ListedEntry[];
}

/** Everything that a product costs, as it is read from top to bottom. */
export interface Listing {
  readonly groups: readonly ListedGroup[];
  /** Prices in force without a figure. */
  readonly empty: number;
}

/** A pack by what it is, however many of them there are. */
export interface PackKind {
  readonly spec: string;
  readonly kind: 'fixed' | 'custom' | 'gift';
  readonly units: number;
}

/** What a price list is read for: the product's part of an estimate and of the user's own file. */
export interface Around {
  /** First and last month that is billed; null: none, so the latest version of each rate counts. */
  readonly months: { readonly first: string; readonly last: string } | null;
  /** Packs of the product that the estimate has, and those that its settings price. */
  readonly packs: readonly PackKind[];
  /** Prices by the estimate's settings, by spec. */
  readonly filled: ReadonlyMap<string, Decimal>;
  /** Prices by the user's own file, by units. */
  readonly own: ReadonlyMap<number, Decimal>;
}
