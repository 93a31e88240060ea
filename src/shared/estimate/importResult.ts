import type { Catalogue } from '../tariff/types.ts';
import { type EstimateDocument, isBlank } from './document.ts';
import type { Edit } from './edit.ts';
import { importEdit } from './importEdit.ts';
import { sameSetting } from './sameSetting.ts';

export type ImportMode = 'append' | 'replace';

/** Whether a document says nothing: an import into it takes its place without asking. */
export const isEmpty = ({ usage, packs, settings }: EstimateDocument): boolean =>
  usage.every(isBlank) && packs.every(isBlank) && settings.every(isBlank);

/** Whether a document has no rows that an import could stand behind or take the place of. */
export const hasNoRows = ({ usage, packs }: EstimateDocument): boolean =>
  usage.every(isBlank) && packs.every(isBlank);

/**
 * What an import does to an estimate. Replacing takes the place of what the files bring and of nothing else: a usage export
 * without packs or settings must not throw away packs that were paid for, or a discount.
 */
export function importResult(
  document: EstimateDocument,
  incoming: EstimateDocument,
  mode: ImportMode,
  catalogue: Catalogue,
): Edit {
  const brought: EstimateDocument = {
    usage: orElse(incoming.usage, document.usage),
    packs: orElse(incoming.packs, document.packs),
    settings: orElse(incoming.settings, document.settings),
  };
  const same = sameSetting(catalogue);
  const whole =
    mode === 'replace'
      ? importEdit(document, brought, mode, same)
      : overGaps(document, importEdit(withoutGaps(document), incoming, mode, same));
  const patches = whole.patches.filter(
    (patch) => patch.kind !== 'spliced' || patch.removed !== patch.inserted,
  );
  return { label: { code: 'edit-import', params: { count: incoming.usage.length } }, patches };
}

/** Empty rows alone are no lines to stand behind. */
const isGapsOnly = ({ usage }: EstimateDocument): boolean => usage.length > 0 && usage.every(isBlank);

const withoutGaps = (document: EstimateDocument): EstimateDocument =>
  isGapsOnly(document) ? { ...document, usage: [] } : document;

function overGaps(document: EstimateDocument, edit: Edit): Edit {
  if (!isGapsOnly(document)) return edit;
  const patches = edit.patches.map((patch) =>
    patch.table === 'usage' && patch.kind === 'spliced' ? { ...patch, removed: document.usage } : patch,
  );
  return { ...edit, patches };
}

const orElse = <Row>(incoming: readonly Row[], there: readonly Row[]): readonly Row[] =>
  incoming.length === 0 ? there : incoming;

/** Settings that files bring otherwise than the estimate has them, and that stay as they are when rows are appended. */
export function settingsThatStay(
  document: EstimateDocument,
  incoming: EstimateDocument,
  catalogue: Catalogue,
): readonly string[] {
  const same = sameSetting(catalogue);
  return incoming.settings.flatMap(({ cells }) => {
    const key = cells.key ?? '';
    const own = document.settings.find((row) => same(row.cells.key ?? '', key));
    return own === undefined || own.cells.value === cells.value || key === '' ? [] : [key];
  });
}
