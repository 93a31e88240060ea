import type { KeptRow, PlanChange, SheetTop } from '../../../shared/bridge.ts';
import type { LineDefaults } from '../../../shared/usage/lineSubject.ts';
import type { PackedRows } from '../../../shared/usage/packedRows.ts';
import type { SheetReport } from '../../../shared/usage/readEstimateTexts.ts';
import type { EstimateTexts } from '../../../shared/usage/types.ts';

/** What the import worker is asked for. */
export interface ImportRequest {
  readonly paths: readonly string[];
  readonly defaults: LineDefaults;
  /** What a person changed in an import preview. With it the top rows of every sheet are told. */
  readonly preview?: ImportPreview;
}

export interface ImportPreview {
  readonly plans: readonly PlanChange[];
  readonly kept: readonly KeptRow[];
}

/** How far it is: rows looked at so far in the file at hand. */
export interface ImportProgress {
  readonly file: string;
  readonly rows: number;
  /** How many there will be, as far as the bytes read so far tell; null: not known. */
  readonly about: number | null;
}

/** Usage rows cross in batches while the rest is still read; everything else is little and comes at the end. */
export type ImportBatch = PackedRows;
export interface ImportResponse extends Omit<EstimateTexts, 'usage'> {
  readonly sheets: readonly SheetReport[];
  /** Empty without a preview. */
  readonly tops: readonly SheetTop[];
}
