import type { Message } from '../../problem.ts';
import type { Catalogue, Item, Product } from '../types.ts';

/** Something in a tariff that a person should know of. It changes no price. */
export interface LintFinding extends Message {
  readonly product: string;
  /** Null: the product as a whole, or its packs. */
  readonly item: string | null;
  /** `warning`: likely a slip, or a trap for whoever pays. `info`: true of the vendor's own prices, and worth knowing. */
  readonly level: 'warning' | 'info';
}

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

export interface LintContext {
  readonly catalogue: Catalogue;
  /** The day for which rates must be in force; null: any. */
  readonly today: Day | null;
}

export type ItemRule = (item: Item, product: Product, context: LintContext) => readonly LintFinding[];
export type ProductRule = (product: Product, context: LintContext) => readonly LintFinding[];
