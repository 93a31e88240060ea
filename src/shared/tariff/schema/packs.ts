import { z } from 'zod';
import { amountSchema, idSchema, positiveSchema, sourceSchema, wholeSchema } from './values.ts';

const packSizeSchema = z.strictObject({
  units: wholeSchema,
  price: amountSchema.nullable(),
  /** One per account; more are flagged. */
  trial: z.boolean().default(false),
});

/** The price of one unit of a purchase below so many units; null: no end. */
const customTierSchema = z.strictObject({ below: wholeSchema.nullable(), price: amountSchema });

/** What the general rules say of every pack, and a product's packs may say otherwise. */
export const packRulesSchema = z.strictObject({
  /** First day a pack serves: its purchase day, or the first of that month. */
  validFrom: z.enum(['purchase-day', 'month-of-purchase']).optional(),
  /** Whether a pack still serves on the day it expires. */
  expiryDay: z.enum(['included', 'excluded']).optional(),
  validity: z.strictObject({ years: wholeSchema.max(100) }).optional(),
  /** After earliest expiry: earlier purchase, then smaller remainder. */
  ties: z.literal('earlier-purchase-then-smaller-remainder').optional(),
  purchase: z.enum(['charged', 'not-charged']).optional(),
});

export const packsSchema = packRulesSchema.extend({
  unit: idSchema,
  /** The items that a pack serves, and how many pack units one billable unit takes. */
  serves: z.array(z.strictObject({ item: idSchema, ratio: positiveSchema })).min(1),
  /** What happens to usage that no pack serves. */
  overflow: z.enum(['postpaid', 'unserved']),
  sizes: z.array(packSizeSchema).default([]),
  /** Packs of any other size exist, without a public price. */
  anySize: z.boolean().default(false),
  custom: z.strictObject({ step: wholeSchema, tiers: z.array(customTierSchema).min(1) }).optional(),
  gift: z.boolean().default(false),
  refund: z.strictObject({ withinDays: wholeSchema }).optional(),
  /** The product stays disabled until a first pack is bought: usage without any pack row is flagged. */
  firstPackNeeded: z.boolean().default(false),
  trialPacks: z.literal('one-per-account').optional(),
  source: sourceSchema,
});

export type PackSize = z.infer<typeof packSizeSchema>;
export type CustomTier = z.infer<typeof customTierSchema>;
export type PacksData = z.infer<typeof packsSchema>;
