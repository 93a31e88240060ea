import type { Lang } from '../../../shared/i18n/lang.ts';
import type { TariffSource } from '../../../shared/tariff/catalogue.ts';
import type { LineDefaults } from '../../../shared/usage/lineSubject.ts';
import type { PackedRows } from '../../../shared/usage/packedRows.ts';
import type { EstimateTexts } from '../../../shared/usage/types.ts';

/** What the export worker is asked for. It prices the texts itself: a priced estimate does not survive the crossing. */
export interface ExportRequest {
  readonly texts: Omit<EstimateTexts, 'usage'>;
  readonly usage: PackedRows;
  readonly tariffs: readonly TariffSource[];
  readonly defaults: LineDefaults;
  readonly lang: Lang;
  readonly out: string;
  /** What the file that is there must look like still; null: it is replaced whatever it is. */
  readonly expected: string | null;
}

/** What the file looks like that was written. */
export type ExportResult = string;

/** Rows written so far. */
export type ExportProgress = number;
