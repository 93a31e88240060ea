import { z } from 'zod';
import { measureSchema } from './measure.ts';
import { rateSchema } from './rate.ts';
import { aliasesSchema, daySchema, idSchema, nameSchema, sourceSchema, wholeSchema } from './values.ts';

const freeSchema = z.discriminatedUnion('when', [
  z.strictObject({ when: z.literal('not-connected') }),
  z.strictObject({ when: z.literal('interface'), list: idSchema }),
  z.strictObject({ when: z.literal('protocol'), protocols: z.array(z.string().trim().min(1)).min(1) }),
]);

/** Units of a month that cost nothing, used up before packs. */
const allowanceSchema = z.strictObject({
  quantity: wholeSchema,
  /** Absent: every month. Otherwise the first so many calendar months from a day that the estimate's settings give. */
  firstMonths: z.strictObject({ months: wholeSchema, setting: idSchema }).optional(),
  /** `each`: the quantity in each of those months. `together`: once over all of them. */
  scope: z.enum(['each', 'together']).default('each'),
  source: sourceSchema,
});

export const settleSchema = z.strictObject({
  period: z.enum(['month', 'day']).optional(),
  rounding: z.enum(['cut', 'half-up']).optional(),
  /** A day's amount is the cut of the difference of two cumulative charges, or the difference of two cut ones. */
  dayAmount: z.enum(['cut-difference', 'difference-of-cuts']).optional(),
  undated: z.literal('one-day-after-the-last').optional(),
});

const noteSchema = z.strictObject({
  /** The code of the flag that a line gets. */
  code: idSchema,
  /** Lines of this day and later. */
  from: daySchema,
  params: z.record(z.string(), z.string()).default({}),
});

export const itemSchema = z.strictObject({
  id: idSchema,
  /** Absent: the shared words of the rules file for this id. */
  name: nameSchema.optional(),
  aliases: aliasesSchema,
  unit: idSchema,
  measure: measureSchema,
  free: z.array(freeSchema).default([]),
  allowance: allowanceSchema.optional(),
  rates: z.array(rateSchema).min(1),
  settle: settleSchema.default({}),
  /** What the tier volume is counted over. */
  volumeOver: z.literal('product').optional(),
  /** Lines that get an informing flag from a day on. */
  notes: z.array(noteSchema).default([]),
});

export type FreeRule = z.infer<typeof freeSchema>;
export type Allowance = z.infer<typeof allowanceSchema>;
export type ItemData = z.infer<typeof itemSchema>;
