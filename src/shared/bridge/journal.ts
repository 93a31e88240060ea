import { z } from 'zod';
import {
  fileIdSchema,
  jobIdSchema,
  MOST_ROWS,
  packedRowsSchema,
  textRowSchema,
  usageRowSchema,
} from './values.ts';

/**
 * The journal of an estimate as it crosses the bridge: the document it begins with, then what each edit put where. Only what
 * leads forwards is sent, since a journal is never played backwards: an undo is one more edit.
 */

/** How many edits are not saved, as the start screen tells it. */
export const editCountSchema = z.number().int().min(0).max(100_000_000);

const replaced = <Name extends string, Row extends z.ZodType>(table: Name, row: Row) =>
  z.strictObject({ kind: z.literal('replaced'), table: z.literal(table), rows: z.array(row).max(MOST_ROWS) });

const spliced = <Name extends string, Row extends z.ZodType>(table: Name, row: Row) =>
  z.strictObject({
    kind: z.literal('spliced'),
    table: z.literal(table),
    at: z.number().int().min(0).max(MOST_ROWS),
    removed: z.number().int().min(0).max(MOST_ROWS),
    inserted: z.array(row).max(MOST_ROWS),
  });

/** What an edit did to one table: rows that stand where one of their identity stood, or rows for others at a place. */
export const journalPatchSchema = z.union([
  replaced('usage', usageRowSchema),
  replaced('packs', textRowSchema),
  replaced('settings', textRowSchema),
  spliced('usage', usageRowSchema),
  spliced('packs', textRowSchema),
  spliced('settings', textRowSchema),
]);

export const journalStartSchema = z.strictObject({
  journal: jobIdSchema,
  name: z.string().max(1_000),
  file: fileIdSchema.nullable(),
  edits: editCountSchema,
  /** How many rows of usage follow, by `journalAppend`. The base is whole with the last of them. */
  usageRows: z.number().int().min(0).max(MOST_ROWS),
  packs: z.array(textRowSchema).max(MOST_ROWS),
  settings: z.array(textRowSchema).max(MOST_ROWS),
  /** Whether it is the document that the journal has come to, written anew, so that the old one counts until this one is whole. */
  follows: z.boolean(),
});

export const journalAppendSchema = z.strictObject({
  journal: jobIdSchema,
  record: z.union([
    z.strictObject({ kind: z.literal('rows'), usage: packedRowsSchema }),
    z.strictObject({
      kind: z.literal('edit'),
      edits: editCountSchema,
      patches: z.array(journalPatchSchema).max(1_000_000),
    }),
  ]),
});

/** A journal that is offered again: the name of its file, which leads to no other. */
export const recoverableIdSchema = z.string().regex(/^[a-z0-9-]{1,100}$/);

export type JournalPatch = z.infer<typeof journalPatchSchema>;
export type JournalStart = z.infer<typeof journalStartSchema>;
export type JournalAppend = z.infer<typeof journalAppendSchema>;
