import { z } from 'zod';
import { amountSchema, idSchema, positiveSchema } from './values.ts';

/** How a row becomes billable units. */
export const measureSchema = z.discriminatedUnion('by', [
  /** Minutes of calls. Each record, or the whole line, is rounded up to whole units. */
  z.strictObject({
    by: z.literal('duration'),
    roundUp: z.enum(['each-record', 'once-per-line']),
    /** A quantity given in units with a fraction: rounded up once for its line. */
    fraction: z.literal('up-once-per-line').default('up-once-per-line'),
  }),
  /** Whole things: messages, numbers, successes; with `decimals`, units that may have a fraction (GB). */
  z.strictObject({ by: z.literal('count'), decimals: z.int().min(0).max(9).default(0) }),
  /** `max(1, ceil(size / block))` for each record. */
  z.strictObject({
    by: z.literal('size'),
    block: positiveSchema,
    blockUnit: idSchema,
    /** The unit of a size that is written without one. */
    bareUnit: idSchema,
  }),
  /** Calendar minutes that a device's connections touch, each minute once for a device. */
  z.strictObject({ by: z.literal('calendar-minutes'), interval: z.enum(['half-open', 'closed']) }),
  /** Numbers rented, for each calendar month touched. */
  z.strictObject({ by: z.literal('number-months') }),
  /** A sum of money that is promised as a monthly minimum. */
  z.strictObject({
    by: z.literal('amount'),
    min: amountSchema,
    max: amountSchema,
    decimals: z.int().min(0).max(4).default(2),
  }),
  /** Months of a rented instance, its row chosen from a table by what it must hold. */
  z.strictObject({ by: z.literal('instance-months') }),
]);

export type Measure = z.infer<typeof measureSchema>;
