import { useMemo } from 'react';
import type { PricedEstimate } from '../../../shared/estimate/pricedEstimate.ts';
import type { Lang } from '../../../shared/i18n/lang.ts';
import { type InvoiceRows, invoiceRows } from '../../../shared/invoice/invoiceRows.ts';
import { useApp, useEstimate } from '../../state/app.ts';

/** The estimate as its invoice shows it, made anew at every change. */
export interface Invoice {
  readonly estimate: PricedEstimate;
  readonly rows: InvoiceRows;
  readonly lang: Lang;
}

export function useInvoice(): Invoice | null {
  const estimate = useEstimate();
  const revision = useApp((state) => state.revision);
  const lang = useApp((state) => state.lang);
  return useMemo(
    () => (estimate === null ? null : invoiceAt(estimate, lang, revision)),
    [estimate, lang, revision],
  );
}

/** The estimate changes in place: the revision is given so that the rows are made anew with each. */
function invoiceAt(estimate: PricedEstimate, lang: Lang, _revision: number): Invoice {
  const lineNumber = (id: string): number => estimate.lineNumber(id);
  return { estimate, rows: invoiceRows(estimate.rated, lang, { lineNumber }), lang };
}

/** Nothing to put on a page: no line, and no pack that was bought. */
export const isEmptyInvoice = ({ rows }: Invoice): boolean =>
  rows.rows.length === 0 && rows.totals.lines === 0;
