import { EMPTY_DOCUMENT, type EstimateDocument } from '../../shared/estimate/document.ts';
import { apply } from '../../shared/estimate/edit.ts';
import { importResult, settingsThatStay } from '../../shared/estimate/importResult.ts';
import { PricedEstimate } from '../../shared/estimate/pricedEstimate.ts';
import type { TariffSet } from '../../shared/tariff/catalogue.ts';
import type { Catalogue } from '../../shared/tariff/types.ts';
import { type LineDefaults, NO_DEFAULTS } from '../../shared/usage/lineSubject.ts';
import { readLine } from '../../shared/usage/readLine.ts';
import { readSettings } from '../../shared/usage/readSettings.ts';
import type { UsageLine, UsageRow } from '../../shared/usage/types.ts';
import { useApp } from '../state/app.ts';
import type { ImportDraft } from '../state/importDraft.ts';

/** What rows of an import are read under: the packs and settings that the estimate would have with them. */
export interface Effective {
  /** Without usage rows; priced by nobody. */
  readonly estimate: PricedEstimate;
  readonly catalogue: Catalogue;
  /** What the estimate's settings say then. */
  readonly month: string | null;
  /** What the files' own settings say, even where the estimate keeps another one: it is what their rows were written under. */
  readonly filesMonth: string | null;
  /** Keys of settings that the files have otherwise than the estimate, which keeps its own. */
  readonly staying: readonly string[];
}

type Asked = Pick<ImportDraft, 'read' | 'mode'>;

let last: {
  readonly asked: Asked;
  readonly tariffs: TariffSet;
  readonly before: EstimateDocument;
  readonly made: Effective;
} | null = null;

/** Made once for a reading, so that what is read under it can be remembered. Null: there are no tariffs. */
export function effective({ read, mode }: Asked): Effective | null {
  const { tariffs, estimate } = useApp.getState();
  const before = estimate?.document ?? EMPTY_DOCUMENT;
  if (tariffs === null) return null;
  const isSame =
    last !== null &&
    last.asked.read === read &&
    last.asked.mode === mode &&
    last.tariffs === tariffs &&
    last.before === before;
  if (last === null || !isSame) {
    const made = make(read, mode, before, tariffs);
    if (made === null) return null;
    last = { asked: { read, mode }, tariffs, before, made };
  }
  return last.made;
}

function make(
  read: ImportDraft['read'],
  mode: ImportDraft['mode'],
  before: EstimateDocument,
  tariffs: TariffSet,
): Effective | null {
  const usual = tariffs.catalogue(new Map());
  if (!usual.ok) return null;
  const incoming = { usage: [], packs: read.packs, settings: read.settings };
  const after = apply(before, importResult(before, incoming, mode, usual.catalogue));
  const estimate = new PricedEstimate({ ...after, usage: [] }, tariffs);
  return {
    estimate,
    catalogue: estimate.catalogue,
    month: estimate.settings.settings.month,
    filesMonth: readSettings(read.settings, estimate.catalogue).settings.month,
    staying: mode === 'append' ? settingsThatStay(before, incoming, usual.catalogue) : [],
  };
}

const LINES = new WeakMap<Catalogue, Map<string, WeakMap<UsageRow, UsageLine>>>();

/** Reads rows as they would be read in the estimate; a row that was read under the same circumstances is not read again. */
export function rowReader(under: Effective, defaults: LineDefaults): (row: UsageRow) => UsageLine {
  const given = { ...NO_DEFAULTS, ...defaults, month: defaults.month ?? under.filesMonth ?? under.month };
  const byDefaults = LINES.get(under.catalogue) ?? new Map<string, WeakMap<UsageRow, UsageLine>>();
  LINES.set(under.catalogue, byDefaults);
  const key = JSON.stringify([given.product, given.item, given.month]);
  const known = byDefaults.get(key) ?? new WeakMap<UsageRow, UsageLine>();
  // Only the latest defaults are remembered: lines take as much memory as rows.
  byDefaults.clear();
  byDefaults.set(key, known);
  return (row) => {
    const line = known.get(row) ?? readLine(row, under.catalogue, given);
    known.set(row, line);
    return line;
  };
}

/** What rows have to be told when they land: a month that the settings say anyway is not written into every row. */
export function landingDefaults(defaults: LineDefaults, { month, filesMonth }: Effective): LineDefaults {
  const said = defaults.month ?? filesMonth;
  return { ...defaults, month: said === month ? null : said };
}
