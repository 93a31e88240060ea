import { z } from 'zod';
import { Decimal } from '../../decimal.ts';

/**
 * The small values of which tariff files are made. Every number that is money or enters a price is a decimal string; plain
 * numbers are counts. A message here is a code: its words are in the tariff texts.
 */

const isDecimal = (text: string): boolean => /^-?\d{1,30}(\.\d{1,20})?$/.test(text);
const decimal = z
  .string()
  .refine(isDecimal, { message: 'tariff-expected-decimal', abort: true })
  .transform((text) => new Decimal(text));

export const amountSchema = decimal.refine((value) => !value.isNegative(), 'tariff-negative');
export const positiveSchema = decimal.refine((value) => value.gt(0), 'tariff-not-positive');
export const wholeSchema = z.int().positive().max(Number.MAX_SAFE_INTEGER);
export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'tariff-expected-id');

const isRealDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};
export const daySchema = z
  .string()
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDay(text), 'tariff-expected-day');

/** A name in both languages. */
export const nameSchema = z.strictObject({ 'zh-CN': z.string().trim().min(1), en: z.string().trim().min(1) });
export const aliasesSchema = z.array(z.string().trim().min(1)).default([]);

/** Where a figure comes from: a document of this file, and the section of it. */
export const sourceSchema = z.strictObject({
  document: z.string().min(1),
  section: z.string().min(1),
  note: nameSchema.optional(),
});

export const unitSchema = z.strictObject({
  name: nameSchema,
  aliases: aliasesSchema,
  kind: z.enum(['time', 'data', 'count', 'money']),
  /** Seconds for `time`, bytes for `data`, 1 otherwise. */
  factor: positiveSchema.default(new Decimal(1)),
});

export type Name = z.infer<typeof nameSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Unit = z.infer<typeof unitSchema>;
