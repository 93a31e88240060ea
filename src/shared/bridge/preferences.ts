import { z } from 'zod';

/** How one column of a grid was left: its place is its place in the list. */
const columnLayoutSchema = z.strictObject({
  id: z.string().max(200),
  /** Null: its usual width, which may be what room there is. */
  width: z.number().int().min(20).max(2_000).nullable(),
  hidden: z.boolean(),
  pinned: z.enum(['left', 'right']).nullable(),
});

/** What an import preview remembers of a header: what each column, in order, was read as; null: kept as an extra. */
const rememberedMappingSchema = z.strictObject({
  fingerprint: z.string().max(20_000),
  columns: z.array(z.string().max(100).nullable()).max(1_000),
});

/** What the app remembers of its user, not of an estimate. Every field has a default, so an older file is never refused. */
export const preferencesSchema = z.strictObject({
  /** Null: the language of the system. */
  lang: z.enum(['en', 'zh-CN']).nullable().default(null),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  whyOpen: z.boolean().default(true),
  layouts: z.record(z.string().max(40), z.array(columnLayoutSchema).max(200)).default({}),
  mappings: z.array(rememberedMappingSchema).max(100).default([]),
});

export type Preferences = z.infer<typeof preferencesSchema>;
export type ColumnLayout = z.infer<typeof columnLayoutSchema>;
export type RememberedMapping = z.infer<typeof rememberedMappingSchema>;
export const USUAL_PREFERENCES: Preferences = preferencesSchema.parse({});
