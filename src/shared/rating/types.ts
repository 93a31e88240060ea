import type { Decimal } from '../decimal.ts';
import type { Message, Problem } from '../problem.ts';
import type { Catalogue, Item, Product, Rate } from '../tariff/types.ts';
import type { Day, Month, OwnedPack, Settings, UsageLine } from '../usage/types.ts';
import type { Columns } from './columns.ts';
import type { Entry } from './entry.ts';

/** What is rated. The catalogue's interpretations are already those that the settings choose. */
export interface RatingInput {
  readonly catalogue: Catalogue;
  readonly lines: readonly UsageLine[];
  readonly packs: readonly OwnedPack[];
  readonly settings: Settings;
}

/** Something a reader of a line or pack should know; it changes no amount. */
export interface Flag extends Message {}

/** Billable units, exact. `free + fromPacks + postpaid + unserved = quantity`. */
export interface Split {
  readonly quantity: Decimal;
  readonly free: Decimal;
  readonly fromPacks: Decimal;
  readonly postpaid: Decimal;
  readonly unserved: Decimal;
}

interface LineFacts {
  readonly line: UsageLine;
  readonly month: Month | null;
  readonly date: Day | null;
  readonly split: Split;
  readonly flags: readonly Flag[];
}

/** A line's price. A tagged union: an amount exists exactly where there is one. */
export type LineResult =
  | (LineFacts & { readonly status: 'priced'; readonly unitPrice: Decimal | null; readonly amount: Decimal })
  | (LineFacts & { readonly status: 'free'; readonly unitPrice: null; readonly amount: Decimal })
  /** Some of it had no pack where packs are all there is; the amount is that of the rest. */
  | (LineFacts & { readonly status: 'unserved'; readonly unitPrice: null; readonly amount: Decimal })
  | (LineFacts & { readonly status: 'unpriced'; readonly unitPrice: null; readonly amount: null })
  | (LineFacts & { readonly status: 'invalid'; readonly unitPrice: null; readonly amount: null });

/** The parts of the arithmetic in the order in which they happened; words for them are made in `i18n`. */
export interface ExplainStep extends Message {
  readonly step: 'measure' | 'free' | 'allowance' | 'packs' | 'price' | 'settle';
  /** Interpretations that this step rests on. */
  readonly codes: readonly string[];
}

/** A stretch of a pool's entries (in rating order) that one version of the rate prices. */
export interface RateSegment {
  /** Null: no version of the rate covers these days. */
  readonly rate: Rate | null;
  /** Index of its first entry in the pool. */
  readonly start: number;
}

/** One settlement: a month, or a day of it. Its amount is the sum of its entries' amounts. */
export interface Settlement {
  /** Null: the whole month, or the undated lines of a month that settles daily. */
  readonly day: Day | null;
  /** Entries [start, end) of the pool. */
  readonly start: number;
  readonly end: number;
  readonly exact: Decimal;
  readonly amount: Decimal;
}

/**
 * Every entry of one product item in one month (and region where the price depends on it), priced.
 * The arrays run parallel to `entries`, which stand in rating order: by date, undated last, then by row.
 */
export interface Pool {
  readonly product: Product;
  readonly item: Item;
  readonly month: Month;
  readonly region: string | null;
  readonly entries: readonly Entry[];
  /** The entries' figures as columns. */
  readonly columns: Columns;
  readonly free: Float64Array;
  readonly fromPacks: Float64Array;
  readonly postpaid: Float64Array;
  readonly unserved: Float64Array;
  readonly totals: Split;
  /** Lines of the month in this pool; of them without a price, and not (wholly) served. */
  readonly lineCounts: { readonly lines: number; readonly unpriced: number; readonly unserved: number };
  /** Free by the allowance, part of `totals.free`. */
  readonly allowance: Decimal;
  /** Billed quantity of lines that bring a price of their own, part of `totals.postpaid`. */
  readonly ownPriced: Decimal;
  /** What those come to, exactly; part of `exact`. */
  readonly ownCharge: Decimal;
  readonly segments: readonly RateSegment[];
  /** Units that choose and fill tiers: postpaid, without lines that have a price of their own. */
  readonly tierVolume: Decimal;
  readonly settlements: readonly Settlement[];
  /** Null: nothing in it has a price. Where only some entries lack one, what the others come to. */
  readonly exact: Decimal | null;
  readonly amount: Decimal | null;
  readonly explain: readonly ExplainStep[];
  readonly codes: readonly string[];
  /** Amount of the entry at an index, to the fen; null where it has no price. Σ over a settlement = its amount. */
  readonly entryAmount: (index: number) => Decimal | null;
  /** Price of one billable unit of an entry, factor included; null where several apply or none does. */
  readonly entryUnitPrice: (index: number) => Decimal | null;
  readonly unpriced: (index: number) => boolean;
  /** What a reader should know of an entry: from its measuring, its packs and its price. */
  readonly entryFlags: (index: number) => readonly Flag[];
  /** Exact charge of the first `count` entries: what amounts are cut from. */
  readonly chargeUpTo: (count: number) => Decimal;
}

/** What became of one row of packs. Pack units. */
export interface PackUse {
  readonly pack: OwnedPack;
  readonly expires: Day | null;
  readonly before: Decimal;
  readonly used: Decimal;
  readonly after: Decimal;
  readonly refundable: boolean | null;
  /** Used in each month, for the app's Packs sheet. */
  readonly usedByMonth: ReadonlyMap<Month, Decimal>;
  readonly flags: readonly Flag[];
}

export interface Purchase {
  readonly pack: OwnedPack;
  readonly product: Product;
  readonly month: Month;
  /** Price of one. Null: no price is known. */
  readonly price: Decimal | null;
  readonly amount: Decimal | null;
  readonly codes: readonly string[];
  readonly source: Rate['source'];
}

/** List amount of one row of the invoice, and what discount and voucher leave of it. */
export interface NetRow {
  readonly list: Decimal;
  /** Share paid. */
  readonly rate: Decimal;
  readonly net: Decimal;
  readonly vouchers: boolean;
}

export interface Totals {
  readonly list: Decimal;
  readonly discount: Decimal;
  readonly voucher: Decimal;
  readonly net: Decimal;
  readonly tax: Decimal;
  readonly gross: Decimal;
  readonly lines: number;
  readonly unpriced: number;
  readonly unserved: number;
  readonly invalid: number;
}

/** Where a row's entries of one month stand: the pool, and their indexes in it. */
export interface LinePart {
  readonly pool: Pool;
  readonly indexes: readonly number[];
}

/** A whole estimate, rated. */
export interface Rated {
  readonly catalogue: Catalogue;
  readonly settings: Settings;
  /** Products in the catalogue's order, their items in the tariff's, then by month and region. */
  readonly pools: readonly Pool[];
  /** In the order of the rows of Packs. */
  readonly packs: readonly PackUse[];
  readonly purchases: readonly Purchase[];
  /** Parallel to `pools` and `purchases`; null where there is no amount. */
  readonly nets: {
    readonly pools: readonly (NetRow | null)[];
    readonly purchases: readonly (NetRow | null)[];
  };
  readonly totals: Totals;
  /** Months that have usage lines, oldest first. */
  readonly billedMonths: readonly Month[];
  /** Lines in the estimate's order; a row that touches several months gives one for each. */
  readonly lines: () => Generator<LineResult>;
  /** The results of one row, by its id; none for an id that is not in the estimate. */
  readonly linesOf: (lineId: string) => readonly LineResult[];
  /** The pools that a row has entries in; none for an invalid row, or an id that is not in the estimate. */
  readonly partsOf: (lineId: string) => readonly LinePart[];
  /** What reading and measuring found wrong with one row, with the columns that it is about. */
  readonly problemsOf: (lineId: string) => readonly Problem[];
  /** Rows that are not priced because something is wrong with them, in the estimate's order. */
  readonly invalidIds: () => readonly string[];
  /** What reading and measuring found wrong with rows, in the estimate's order. */
  readonly problems: () => readonly Problem[];
}
