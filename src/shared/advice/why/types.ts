import type { Decimal } from '../../decimal.ts';
import type { LineStatus } from '../../estimate/lineView.ts';
import type { Message } from '../../problem.ts';
import type { Pool } from '../../rating/types.ts';
import type { Name } from '../../tariff/schema.ts';
import type { Item, Product } from '../../tariff/types.ts';
import type { Day } from '../../usage/types.ts';
import type { PackAdvice } from '../cheapestPack.ts';
import type { DeadZoneHint } from '../compare/deadZoneHint.ts';

/** A price of so many units; `times`: what the fee is multiplied by, 1 mostly. */
export interface UnitPrice {
  readonly price: Decimal;
  readonly per: number;
  readonly times: Decimal;
}

/** What stands on the right of a row. Texts are figures as they are shown; the unit is the item's. */
export type WhyFigure =
  | { readonly kind: 'quantity' | 'money'; readonly text: string }
  | { readonly kind: 'price'; readonly price: UnitPrice }
  | { readonly kind: 'none' };

/** A step of the arithmetic: what it is, what it comes to, and the interpretations that it rests on. */
export interface WhyRow {
  readonly kind: 'step' | 'total' | 'share';
  readonly label: Message;
  /** A price that the label speaks of as `{price}`. */
  readonly labelPrice?: UnitPrice;
  /** Quantities that the label gives shortly, as `{from}` and `{to}`: 100k–500k. */
  readonly span?: { readonly from: number; readonly to: number | null };
  readonly figure: WhyFigure;
  readonly codes: readonly string[];
}

export interface WhyTier {
  readonly price: Decimal;
  /** Quantity below the tier, and its last one; null: no end. */
  readonly over: number;
  readonly upTo: number | null;
  readonly state: 'passed' | 'reached' | 'ahead';
  /** Units of the month that this tier prices. Volume: all of them in the reached one. */
  readonly filled: Decimal;
}

/** The tiers of a month's price, and where the month stands in them. */
export interface WhyTiers {
  readonly mode: 'volume' | 'graduated';
  readonly tiers: readonly WhyTier[];
  readonly per: number;
  readonly times: Decimal;
  /** How far into the reached tier the month is, 0 to 1; an endless tier is entered half way. */
  readonly within: number;
  /** How many more units reach the next tier, and its price; null: there is none. */
  readonly next: { readonly more: string; readonly price: UnitPrice } | null;
}

/** Where figures come from. */
export interface WhySource {
  readonly product: string;
  readonly kind: 'price' | 'packs';
  readonly title: Name;
  /** Null: undated. */
  readonly version: string | null;
  readonly section: string;
  readonly notes: readonly Name[];
}

export interface WhyInterpretation {
  readonly code: string;
  readonly title: Name;
  /** The reading in force. */
  readonly reading: Name;
  readonly text: Name;
  /** The usual reading is another one. */
  readonly isChanged: boolean;
}

/** One pool that the line is part of. */
export interface WhyPool {
  readonly pool: Pool;
  readonly rows: readonly WhyRow[];
  readonly tiers: WhyTiers | null;
  readonly deadZone: DeadZoneHint | null;
}

/** Why a line is not simply priced: what is wrong, and where it is mended. */
export interface WhyReason {
  readonly message: Message;
  /** The column of Usage to look at; null: none in particular. */
  readonly column: string | null;
}

/** Why a line costs what it costs. Words are made where it is shown, with the names in the language of the app. */
export interface Why {
  readonly status: LineStatus;
  readonly product: Product | null;
  readonly item: Item | null;
  /** Null: nothing of it is in the total, or not all of it has a price. */
  readonly amount: Decimal | null;
  /** What of the line is billed, `{quantity}` and `{price}`; null: nothing to tell. */
  readonly caption: Message;
  readonly captionPrice: UnitPrice | null;
  readonly reasons: readonly WhyReason[];
  /** The purchase that would have served what was not; null: nothing is unserved, or none is sold. */
  readonly advice: PackAdvice | null;
  /** The day from which that purchase would have to serve. */
  readonly unservedFrom: Day | null;
  readonly notes: readonly Message[];
  readonly pools: readonly WhyPool[];
  readonly sources: readonly WhySource[];
  readonly interpretations: readonly WhyInterpretation[];
}
