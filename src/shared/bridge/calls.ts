import { z } from 'zod';
import { journalAppendSchema, journalStartSchema, recoverableIdSchema } from './journal.ts';
import { preferencesSchema } from './preferences.ts';
import {
  fileIdSchema,
  jobIdSchema,
  keptRowSchema,
  langSchema,
  planChangeSchema,
  sentTextsSchema,
} from './values.ts';

const amountSchema = z.string().regex(/^\d{1,15}(\.\d{1,8})?$/);

/**
 * What the renderer may ask of the main process: the arguments of each call, by its name, which is its channel as well. What a
 * call answers stands in `bridge.ts`.
 */
export const CALLS = {
  start: z.tuple([]),
  chooseFiles: z.tuple([z.strictObject({ purpose: z.enum(['open', 'import']), lang: langSchema })]),
  chooseSave: z.tuple([
    z.strictObject({ suggested: z.string().max(300), kind: z.enum(['xlsx', 'pdf']), lang: langSchema }),
  ]),
  sample: z.tuple([langSchema]),
  recentFiles: z.tuple([]),
  openRecent: z.tuple([z.string().max(64)]),
  forgetRecent: z.tuple([z.string().max(64)]),
  /** Puts a file among the recent ones, with the total it came to, in yuan. */
  rememberRecent: z.tuple([z.strictObject({ file: fileIdSchema, total: z.string().max(60).nullable() })]),
  readFiles: z.tuple([
    z.strictObject({
      job: jobIdSchema,
      files: z.array(fileIdSchema).min(1).max(100),
      /** Whether the preview says a product for rows without one: decides which sheets can be usage. */
      defaultProduct: z.string().max(200).nullable(),
      plans: z.array(planChangeSchema).max(1_000),
      kept: z.array(keptRowSchema).max(10_000),
    }),
  ]),
  /** The next usage rows of a finished reading; none: that was all. */
  nextRows: z.tuple([jobIdSchema]),
  cancel: z.tuple([jobIdSchema]),
  writeEstimate: z.tuple([
    z.strictObject({
      job: jobIdSchema,
      to: fileIdSchema,
      lang: langSchema,
      texts: sentTextsSchema,
      /** Whether a file that another program has changed meanwhile is replaced all the same. */
      overwrite: z.boolean().optional(),
    }),
  ]),
  writeTemplate: z.tuple([z.strictObject({ to: fileIdSchema, lang: langSchema })]),
  /** The page as it prints, as a PDF. */
  writePdf: z.tuple([z.strictObject({ to: fileIdSchema })]),
  print: z.tuple([]),
  /** Pastes where the focus is, as the paste key does: a page may not read the clipboard unasked. */
  paste: z.tuple([]),
  setPreferences: z.tuple([preferencesSchema]),
  saveOwnTariffs: z.tuple([
    z.strictObject({
      choices: z.record(z.string().regex(/^A\d{1,3}$/), z.string().max(100)),
      packPrices: z
        .array(
          z.strictObject({
            product: z.string().max(200),
            units: z.number().int().positive(),
            price: amountSchema,
          }),
        )
        .max(10_000),
    }),
  ]),
  /** Begins the journal of an estimate, or begins it anew with the document that it has come to. */
  journalStart: z.tuple([journalStartSchema]),
  /** Adds the next rows of the document that the journal begins with, or an edit. */
  journalAppend: z.tuple([journalAppendSchema]),
  /** Nothing of the estimate is unsaved any more. */
  journalEnd: z.tuple([jobIdSchema]),
  /** Unsaved estimates of windows that ended without a word. */
  recoverable: z.tuple([]),
  /** The document that a journal leads to; its usage rows follow by `nextRows`. The journal stays until it is discarded. */
  restoreJournal: z.tuple([z.strictObject({ job: jobIdSchema, id: recoverableIdSchema })]),
  discardJournal: z.tuple([recoverableIdSchema]),
  /** What the window's frame and menu show. */
  setWindow: z.tuple([
    z.strictObject({
      title: z.string().max(400),
      dirty: z.boolean(),
      lang: langSchema,
      theme: z.enum(['system', 'light', 'dark']),
      enabled: z.array(z.string().max(60)).max(200),
      /** Names of commands that say what they would do now, such as “Undo paste of 12 cells”. */
      labels: z.record(z.string().max(60), z.string().max(200)),
    }),
  ]),
  /** The window may close: nothing is unsaved, or the user has decided. */
  closeWindow: z.tuple([]),
} as const;

export type CallName = keyof typeof CALLS;
export type CallArgs<Name extends CallName> = z.infer<(typeof CALLS)[Name]>;

/** What the main process tells unasked. */
export const EVENTS = ['progress', 'command', 'openFiles', 'closeAsked'] as const;
export type EventName = (typeof EVENTS)[number];
