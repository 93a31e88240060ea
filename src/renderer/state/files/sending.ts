import type { SentTexts } from '../../../shared/bridge.ts';
import { type EstimateDocument, isBlank } from '../../../shared/estimate/document.ts';
import { packRows } from '../../../shared/usage/packRows.ts';
import type { TextRow } from '../../../shared/usage/types.ts';

/** A document's texts as they cross to the host to be saved. Rows without any text are gaps on the screen and stay here. */
export function sentTexts({ usage, packs, settings }: EstimateDocument): SentTexts {
  const filled = usage.filter((row) => !isBlank(row));
  return {
    usage: packRows(filled) as SentTexts['usage'],
    packs: packs.filter((row) => !isBlank(row)).map(sentRow),
    settings: settings.filter((row) => !isBlank(row)).map(sentRow),
  };
}

type SentRow = SentTexts['packs'][number];

function sentRow({ id, source, cells, extras, cellProblems, headers }: TextRow<string>): SentRow {
  const row = { id, source, cells, extras, cellProblems };
  return (headers === undefined ? row : { ...row, headers }) as SentRow;
}
