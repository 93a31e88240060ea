import { z } from 'zod';
import { Decimal } from '../../decimal.ts';
import { amountSchema, daySchema, idSchema, positiveSchema, sourceSchema, wholeSchema } from './values.ts';

const tierSchema = z.strictObject({
  /** The tier's last unit, included; null: no end. */
  upTo: wholeSchema.nullable(),
  price: amountSchema,
  /** Charged once when the tier is entered (graduated) or reached (volume). */
  flat: amountSchema.default(new Decimal(0)),
});

const tableRowSchema = z.strictObject({
  capacity: wholeSchema,
  qps: wholeSchema,
  price: amountSchema,
  oncePerUser: z.boolean().default(false),
});

const regionSchema = z.string().regex(/^[A-Z]{2}$/, 'tariff-expected-region');

const priceSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('per-unit'), price: amountSchema, per: wholeSchema.default(1) }),
  /** `volume`: the tier that the month's postpaid quantity reaches prices all of it. `graduated`: each tier prices its own part. */
  z.strictObject({
    type: z.literal('tiers'),
    mode: z.enum(['volume', 'graduated']),
    tiers: z.array(tierSchema).min(1),
    per: wholeSchema.default(1),
  }),
  /** Each started block costs its price. */
  z.strictObject({ type: z.literal('per-block'), price: amountSchema, block: wholeSchema }),
  z.strictObject({
    type: z.literal('by-region'),
    prices: z.record(regionSchema, amountSchema),
    per: wholeSchema.default(1),
  }),
  /** The cheapest row that holds what is asked for, per month. */
  z.strictObject({
    type: z.literal('table'),
    rows: z.array(tableRowSchema).min(1),
    /** An up- or downgrade costs the difference of the list prices for the months; a day's part is not counted. */
    change: z.literal('list-difference-per-month'),
    /** Days after the last day until an unrenewed instance is released. */
    releaseAfterDays: wholeSchema,
    trial: z.literal('never-assumed').default('never-assumed'),
  }),
  /** What the month's usage of other items is short of the promised minimum. */
  z.strictObject({
    type: z.literal('shortfall'),
    of: z.array(idSchema).min(1),
    withoutUsage: z.literal('charged').default('charged'),
  }),
]);

export const rateSchema = z.strictObject({
  /** First and last day the rate holds, both included; absent: open. */
  from: daySchema.nullable().default(null),
  to: daySchema.nullable().default(null),
  /** Null: the document names no price. What needs it is unpriced. */
  price: priceSchema.nullable(),
  /** The fee is so many times the unit price; the quantity that chooses the tier is not multiplied. */
  factor: positiveSchema.default(new Decimal(1)),
  /** What the factor multiplies; there is one way, written down because documents leave it open. */
  factorOn: z.literal('fee').optional(),
  minimum: amountSchema.nullable().default(null),
  maximum: amountSchema.nullable().default(null),
  source: sourceSchema,
});

export type Tier = z.infer<typeof tierSchema>;
export type TableRow = z.infer<typeof tableRowSchema>;
export type Price = z.infer<typeof priceSchema>;
export type RateData = z.infer<typeof rateSchema>;
