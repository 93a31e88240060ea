import type { Message } from '../problem.ts';
import { fill } from './fill.ts';
import type { Lang, Text, Texts } from './lang.ts';
import { APP_TEXTS } from './texts/app.ts';
import { APP_COLUMNS_TEXTS } from './texts/appColumns.ts';
import { APP_COMPARE_TEXTS } from './texts/appCompare.ts';
import { APP_FILES_TEXTS } from './texts/appFiles.ts';
import { APP_FIND_TEXTS } from './texts/appFind.ts';
import { APP_HANDS_TEXTS } from './texts/appHands.ts';
import { APP_HOST_TEXTS } from './texts/appHost.ts';
import { APP_IMPORT_TEXTS } from './texts/appImport.ts';
import { APP_INVOICE_TEXTS } from './texts/appInvoice.ts';
import { APP_JOURNAL_TEXTS } from './texts/appJournal.ts';
import { APP_KEYS_TEXTS } from './texts/appKeys.ts';
import { APP_PACKS_TEXTS } from './texts/appPacks.ts';
import { APP_ROWS_TEXTS } from './texts/appRows.ts';
import { APP_SHELL_TEXTS } from './texts/appShell.ts';
import { APP_START_TEXTS } from './texts/appStart.ts';
import { APP_TARIFFS_TEXTS } from './texts/appTariffs.ts';
import { APP_WHY_TEXTS } from './texts/appWhy.ts';
import { cliTexts } from './texts/cli.ts';
import { FILE_TEXTS } from './texts/files.ts';
import { INVOICE_TEXTS } from './texts/invoice.ts';
import { OUTPUT_TEXTS } from './texts/output.ts';
import { PROBLEM_TEXTS } from './texts/problems.ts';
import { ratingTexts } from './texts/rating.ts';
import { TARIFF_TEXTS } from './texts/tariff.ts';

/** Every domain's texts. A key belongs to one domain; a test holds that no two share one. */
export const DOMAINS: Readonly<Record<string, Texts>> = {
  app: APP_TEXTS,
  appColumns: APP_COLUMNS_TEXTS,
  appCompare: APP_COMPARE_TEXTS,
  appFiles: APP_FILES_TEXTS,
  appFind: APP_FIND_TEXTS,
  appHands: APP_HANDS_TEXTS,
  appHost: APP_HOST_TEXTS,
  appImport: APP_IMPORT_TEXTS,
  appInvoice: APP_INVOICE_TEXTS,
  appJournal: APP_JOURNAL_TEXTS,
  appKeys: APP_KEYS_TEXTS,
  appPacks: APP_PACKS_TEXTS,
  appWhy: APP_WHY_TEXTS,
  appRows: APP_ROWS_TEXTS,
  appShell: APP_SHELL_TEXTS,
  appStart: APP_START_TEXTS,
  appTariffs: APP_TARIFFS_TEXTS,
  cli: cliTexts,
  files: FILE_TEXTS,
  invoice: INVOICE_TEXTS,
  output: OUTPUT_TEXTS,
  problems: PROBLEM_TEXTS,
  rating: ratingTexts,
  tariff: TARIFF_TEXTS,
};

const ALL: ReadonlyMap<string, Text> = new Map(
  Object.values(DOMAINS).flatMap((texts) => Object.entries(texts)),
);

/**
 * A message in words. `extra` adds what the message does not know itself, such as the unit's name in this language. A code
 * without words shows as the code, so that it is seen in a review and never an empty line.
 */
export function say(
  lang: Lang,
  message: Message,
  extra: Readonly<Record<string, string | number>> = {},
): string {
  const text = ALL.get(message.code);
  return text === undefined ? message.code : fill(text, lang, { ...message.params, ...extra });
}
