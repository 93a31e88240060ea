import { z } from 'zod';

/**
 * The small values that cross the bridge, checked on the main side. The renderer shows files from strangers, so what it asks
 * for is looked at as if a stranger had asked.
 */

/** Long enough for any cell that the reader lets through, too short to be used to fill memory in one field. */
const textSchema = z.string().max(40_000);
const nameSchema = z.string().max(1_000);

/** A file's name for the renderer: given out by a dialog, a drop, the command line or the list of recent files. */
export const fileIdSchema = z.string().regex(/^[a-z0-9-]{1,64}$/);
/** A job's name, chosen by the renderer, by which it hears of its progress and cancels it. */
export const jobIdSchema = z.string().regex(/^[a-z0-9-]{1,64}$/);
export const langSchema = z.enum(['en', 'zh-CN']);

const problemSchema = z.strictObject({
  level: z.enum(['error', 'info']),
  code: nameSchema,
  params: z.record(z.string(), z.union([textSchema, z.number()])).optional(),
  file: nameSchema,
  sheet: nameSchema.nullable(),
  row: z.number().int().nullable(),
  column: nameSchema.nullable(),
});

const cellsSchema = z.record(nameSchema, textSchema);
const sourceSchema = z.strictObject({ file: nameSchema, sheet: nameSchema, row: z.number().int() });

/** A row of any sheet as texts. */
export const textRowSchema = z.strictObject({
  id: nameSchema,
  source: sourceSchema,
  cells: cellsSchema,
  extras: z.array(z.tuple([textSchema, textSchema])),
  cellProblems: z.array(problemSchema),
  headers: cellsSchema.optional(),
});

/** A row of usage by itself, not packed with others. */
export const usageRowSchema = textRowSchema.extend({
  records: z.number().int().nullable(),
  headerUnits: cellsSchema,
});

/** As many as a sheet of a workbook has. */
export const MOST_ROWS = 1_048_576;

export const packedRowsSchema = z.strictObject({
  rows: z.number().int().min(0).max(MOST_ROWS),
  texts: z.array(textSchema),
  sheets: z.array(
    z.strictObject({
      file: nameSchema,
      sheet: nameSchema,
      headerUnits: cellsSchema,
      headers: cellsSchema.optional(),
    }),
  ),
  problems: z.array(z.array(problemSchema)),
  codes: z.instanceof(Int32Array),
});

/** An estimate's texts, as they are sent to be saved. */
export const sentTextsSchema = z.strictObject({
  usage: packedRowsSchema,
  packs: z.array(textRowSchema).max(MOST_ROWS),
  settings: z.array(textRowSchema).max(MOST_ROWS),
});

const mappingSchema = z.strictObject({
  headerRow: z.number().int().min(0).max(MOST_ROWS),
  columns: z
    .array(
      z.strictObject({
        index: z.number().int().min(0).max(20_000),
        header: textSchema,
        column: nameSchema.nullable(),
        unit: nameSchema.nullable(),
      }),
    )
    .max(20_000),
  repeated: z.array(z.strictObject({ column: nameSchema, read: textSchema, extra: textSchema })),
});

/** How a person wants one sheet of an import read, where that is not how it was found. */
export const planChangeSchema = z.strictObject({
  fileIndex: z.number().int().min(0),
  sheetIndex: z.number().int().min(0),
  /** Null: leave the sheet out. */
  plan: z
    .union([
      z.strictObject({
        as: z.literal('usage'),
        mapping: mappingSchema.extend({ kind: z.enum(['usage', 'call-records']) }),
      }),
      z.strictObject({ as: z.literal('packs'), mapping: mappingSchema }),
      z.strictObject({ as: z.literal('settings'), mapping: mappingSchema }),
    ])
    .nullable(),
});

/** A row that would be skipped, such as a total, and is to be read all the same. */
export const keptRowSchema = z.strictObject({
  fileIndex: z.number().int().min(0),
  sheetIndex: z.number().int().min(0),
  row: z.number().int().min(1).max(MOST_ROWS),
});

export type SentTexts = z.infer<typeof sentTextsSchema>;
export type PlanChange = z.infer<typeof planChangeSchema>;
export type KeptRow = z.infer<typeof keptRowSchema>;
