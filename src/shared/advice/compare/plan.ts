import type { Decimal } from '../../decimal.ts';
import type { Purchase as MadePurchase, Rated } from '../../rating/types.ts';
import type { MonthCharge } from './charge.ts';
import type { Line } from './lines.ts';
import type { Purchase } from './purchase.ts';
import type { Spread } from './spread.ts';
import type { Subject } from './subjects.ts';
import type { WorkMember } from './works.ts';

/** `estimate`: as the estimate has it. `packs`: with the cheapest packs to buy. `payg`: without any pack. */
export type PlanKind = 'estimate' | 'packs' | 'payg';

/** What plans of one comparison have in common. */
export interface PlanContext {
  readonly rated: Rated;
  readonly subject: Subject;
  /** Numbers that a plan rents, where it needs any. */
  readonly numbers: Decimal;
  readonly spread: Spread;
  /** No larger quantity will be asked about. */
  readonly largest: Decimal;
}

/** Why a plan has no amount. */
export type Unpriced = 'no-price' | 'no-rent-price' | 'no-pack-price' | 'too-large';

/** What a month of some quantity comes to, and how. Quantities in units of the item. */
export interface Outcome {
  /** Null: it has no price, for the reason given. */
  readonly amount: Decimal | null;
  readonly unpriced: Unpriced | null;
  readonly ownPriced: Decimal;
  readonly free: Decimal;
  readonly owned: Decimal;
  /** Packs that the plan buys; null: it buys none. */
  readonly purchase: Purchase | null;
  /** Packs that the estimate bought in the month. */
  readonly made: readonly MadePurchase[];
  /** What packs of this month come to before they are spread. */
  readonly packsPrice: Decimal;
  /** Billed beyond packs, and what one unit of it costs; null: several prices make it. */
  readonly rest: Decimal;
  readonly restPrice: string | null;
  readonly unserved: Decimal;
  readonly rent: Decimal | null;
}

/** A product, and a way to pay for the work with it. */
export interface Plan {
  readonly kind: PlanKind;
  readonly member: WorkMember;
  /** Sells packs only: what they don't serve fails. */
  readonly prepaidOnly: boolean;
  readonly at: (quantity: Decimal) => Outcome;
  /** The amount as straight lines, before it is settled to the fen; null: it follows packs, step by step. */
  readonly lines: ((to: Decimal) => readonly Line[]) | null;
  /** The amount alone, quickly: for drawing. Null: no price. */
  readonly amountAt: (quantity: Decimal) => Decimal | null;
  /** What is billed beyond packs; null: nothing can be, or it has no price. */
  readonly charge: MonthCharge | null;
  /** Quantity that costs nothing, or its own price, before the charge begins. */
  readonly before: Decimal;
  /** Its purchase of the comparison's largest need repeats in steps of so many units; null: it buys nothing. */
  readonly step: Decimal | null;
}
