import { z } from 'zod';
import { editCountSchema, journalPatchSchema } from '../../../../shared/bridge/journal.ts';
import { MOST_ROWS, packedRowsSchema, textRowSchema } from '../../../../shared/bridge/values.ts';
import { frame } from './frames.ts';

/** What stands in a journal. Looked at again when it is read: a file in the user's folder may hold anything. */

/** The document that it begins with, but for its usage rows. */
const baseSchema = z.strictObject({
  kind: z.literal('base'),
  name: z.string().max(1_000),
  /** The file that the estimate was opened from or saved to, and what it looked like then. */
  file: z
    .strictObject({ path: z.string().min(1).max(32_768), stamp: z.string().max(100).nullable() })
    .nullable(),
  at: z.iso.datetime(),
  edits: editCountSchema,
  usageRows: z.number().int().min(0).max(MOST_ROWS),
  packs: z.array(textRowSchema).max(MOST_ROWS),
  settings: z.array(textRowSchema).max(MOST_ROWS),
});

/** Some thousand usage rows of that document. JSON has no arrays of 32-bit numbers. */
const rowsSchema = z.strictObject({
  kind: z.literal('rows'),
  usage: packedRowsSchema.extend({
    codes: z.array(z.int32()).transform((codes) => new Int32Array(codes)),
  }),
});

const editSchema = z.strictObject({
  kind: z.literal('edit'),
  at: z.iso.datetime(),
  edits: editCountSchema,
  patches: z.array(journalPatchSchema),
});

const recordSchema = z.discriminatedUnion('kind', [baseSchema, rowsSchema, editSchema]);

export type JournalRecord = z.infer<typeof recordSchema>;
export type BaseRecord = z.infer<typeof baseSchema>;
export type EditRecord = z.infer<typeof editSchema>;

/** A record as its bytes. */
export function recordBytes(record: JournalRecord): Buffer {
  if (record.kind !== 'rows') return frame(JSON.stringify(record));
  const { codes, ...usage } = record.usage;
  return frame(JSON.stringify({ kind: 'rows', usage: { ...usage, codes: [...codes] } }));
}

/** Null: this is no record. */
export function recordOf(text: string): JournalRecord | null {
  try {
    const parsed = recordSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
