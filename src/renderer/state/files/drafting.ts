import type { FileHandle } from '../../../shared/bridge.ts';
import { hasNoRows, isEmpty } from '../../../shared/estimate/importResult.ts';
import { NO_DEFAULTS } from '../../../shared/usage/lineSubject.ts';
import { NO_CORRECTIONS } from '../../../shared/usage/preview/corrections.ts';
import { rememberedMapping } from '../../../shared/usage/preview/rememberedMapping.ts';
import type { SheetReport } from '../../../shared/usage/readEstimateTexts.ts';
import type { SheetPlan } from '../../../shared/usage/sheetPlan.ts';
import { useApp } from '../app.ts';
import { type ImportDraft, type SheetKey, sheetKey } from '../importDraft.ts';
import { planChanges } from './planChanges.ts';
import { AS_FOUND, type FilesWithRows, type Reading, readWhole } from './reading.ts';

type Drafted = { readonly kind: 'draft'; readonly draft: ImportDraft } | Exclude<Reading, { kind: 'read' }>;

/** The import preview of files that were read as they were found; read again where their headers were read otherwise before. */
export async function newDraft(
  job: string,
  files: readonly FileHandle[],
  first: FilesWithRows,
  goesOn: () => boolean,
): Promise<Drafted> {
  const found = first.read.sheets;
  const plans = rememberedPlans(found);
  if (plans.size === 0) return { kind: 'draft', draft: draftOf(files, found, first, plans) };
  const again = await readWhole(job, files, { ...AS_FOUND, plans: planChanges(plans) }, goesOn);
  if (again.kind !== 'read') return again;
  return { kind: 'draft', draft: draftOf(files, found, again.files, plans) };
}

function rememberedPlans(found: readonly SheetReport[]): ReadonlyMap<SheetKey, SheetPlan> {
  const { mappings } = useApp.getState().preferences;
  return new Map(
    found.flatMap((sheet): [SheetKey, SheetPlan][] => {
      if (sheet.plan.as !== 'usage') return [];
      const mapping = rememberedMapping(sheet.plan.mapping, mappings);
      return mapping === null ? [] : [[sheetKey(sheet), { as: 'usage', mapping }]];
    }),
  );
}

function draftOf(
  files: readonly FileHandle[],
  found: readonly SheetReport[],
  { read, usage }: FilesWithRows,
  plans: ReadonlyMap<SheetKey, SheetPlan>,
): ImportDraft {
  const document = useApp.getState().estimate?.document;
  const isNew = document === undefined || isEmpty(document);
  const first = read.sheets.find(({ plan }) => plan.as === 'usage') ?? read.sheets[0];
  return {
    files,
    found,
    read,
    usage,
    plans,
    left: new Set(),
    remembered: new Set(plans.keys()),
    kept: [],
    defaults: NO_DEFAULTS,
    mode: isNew ? 'replace' : 'append',
    corrections: NO_CORRECTIONS,
    remembers: true,
    isRead: true,
    review: null,
    isReviewed: false,
    failure: null,
    shown: first === undefined ? '0.0' : sheetKey(first),
    shownRows: null,
  };
}

/** Whether a person has to say where the rows go: only where there are rows already. */
export function asksWhere(): boolean {
  const document = useApp.getState().estimate?.document;
  return document !== undefined && !hasNoRows(document);
}
