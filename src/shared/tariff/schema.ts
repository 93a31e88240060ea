import { z } from 'zod';
import { itemSchema, settleSchema } from './schema/item.ts';
import { packRulesSchema, packsSchema } from './schema/packs.ts';
import {
  aliasesSchema,
  amountSchema,
  idSchema,
  nameSchema,
  unitSchema,
  wholeSchema,
} from './schema/values.ts';

/**
 * What a tariff file and the rules file may say, after their interpretations have been resolved (`interpret.ts`).
 * The parts are in `schema/`.
 */

const interfaceListSchema = z.strictObject({
  charged: z.array(z.string().min(1)),
  free: z.array(z.string().min(1)),
  /** Free to call, but what is received later may be charged. */
  freeWithNote: z.array(z.string().min(1)).default([]),
  /** A name on no list. */
  unknown: z.literal('charged-and-flagged'),
});

/** What a product can be used for, so that it can be compared with others that serve the same. */
const productWorkSchema = z.strictObject({
  /** One of the works of the rules file. */
  id: idSchema,
  /** The item whose quantity is the work; its unit is the work's. */
  item: idSchema,
  /** How the product is called among those of its work, where the work need not be said again. */
  name: nameSchema,
});

const productSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  aliases: aliasesSchema,
  vouchers: z.boolean().default(true),
  /** Packs of other products don't serve this one; there is one way, written down because documents leave it open. */
  otherPacks: z.literal('never-serve').optional(),
  items: z.array(itemSchema).min(1),
  work: productWorkSchema.optional(),
  packs: packsSchema.optional(),
  interfaces: z.record(idSchema, interfaceListSchema).default({}),
});

const documentSchema = z.strictObject({
  id: z.string().min(1),
  title: nameSchema,
  /** As the document states it; null: undated. */
  version: z.string().min(1).nullable(),
  kind: z.enum(['document', 'page', 'third-party-copy', 'contract']),
  url: z
    .string()
    .regex(/^https:\/\/[^\s"'<>]+$/, 'tariff-expected-url')
    .optional(),
});

export const tariffFileSchema = z.strictObject({
  schema: z.literal('ratesheet-tariff/1'),
  vendor: z.strictObject({ id: idSchema, name: nameSchema }),
  /** Where the file's products stand among those of other files: lower first, then by file. */
  order: z.int().min(0).max(1_000_000).default(1000),
  documents: z.array(documentSchema).min(1),
  units: z.record(idSchema, unitSchema).default({}),
  products: z.array(productSchema).min(1),
});

/** Something that several products can do, counted in one unit. */
const workSchema = z.strictObject({ name: nameSchema, unit: idSchema });

const itemWordsSchema = z.strictObject({ name: nameSchema, aliases: aliasesSchema });

export const interpretationSchema = z.strictObject({
  title: nameSchema,
  text: nameSchema,
  /** The settled reading first. */
  default: z.string().min(1),
  alternatives: z.record(z.string().min(1), nameSchema),
  switchable: z.boolean(),
});

const codeSchema = z.string().regex(/^A\d+$/, 'tariff-expected-code');

export const rulesFileSchema = z.strictObject({
  schema: z.literal('ratesheet-rules/1'),
  units: z.record(idSchema, unitSchema),
  /** Names of item ids that many products share. */
  items: z.record(idSchema, itemWordsSchema),
  works: z.record(idSchema, workSchema).default({}),
  rules: z.strictObject({
    order: z.literal('month-date-row'),
    ownPrice: z.literal('replaces-every-other-rule'),
    settle: settleSchema.required(),
    packs: packRulesSchema.required(),
  }),
  interpretations: z.record(codeSchema, interpretationSchema),
});

export type { Allowance, FreeRule, ItemData } from './schema/item.ts';
export type { Measure } from './schema/measure.ts';
export type { CustomTier, PackSize, PacksData } from './schema/packs.ts';
export type { Price, RateData, TableRow, Tier } from './schema/rate.ts';
export type { Name, Source, Unit } from './schema/values.ts';
/** A user's own choices, which hold where an estimate makes none. */
export const ownFileSchema = z.strictObject({
  schema: z.literal('ratesheet-own/1'),
  choices: z.record(codeSchema, z.string().min(1)).default({}),
  /** What a pack costs by one's own contract: `{ "product": "alibaba.rtc", "units": 100000, "price": "1200" }`. */
  packPrices: z
    .array(z.strictObject({ product: idSchema, units: wholeSchema, price: amountSchema }))
    .default([]),
});

export { daySchema, nameSchema } from './schema/values.ts';
export type ProductData = z.infer<typeof productSchema>;
export type TariffDocument = z.infer<typeof documentSchema>;
export type TariffFile = z.infer<typeof tariffFileSchema>;
export type RulesFile = z.infer<typeof rulesFileSchema>;
export type OwnFile = z.infer<typeof ownFileSchema>;
export type WorkWords = z.infer<typeof workSchema>;
export type Interpretation = z.infer<typeof interpretationSchema>;
