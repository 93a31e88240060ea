import { useEffect, useRef } from 'react';
import type { PageParts } from '../../../../shared/invoice/pages.ts';
import { useWords } from '../../../state/words.ts';
import type { Invoice } from '../useInvoice.ts';
import styles from './InvoicePages.module.css';
import { PageHead, RunningHead } from './PageHead.tsx';
import { notesOf, PageNotes } from './PageNotes.tsx';
import { PageTotals } from './PageTotals.tsx';
import './paper.css';
import type { PaperMode } from './paperMode.ts';
import { RowsTable } from './RowsTable.tsx';
import { useMeasuredPages } from './useMeasuredPages.ts';

interface Props {
  readonly invoice: Invoice;
  readonly mode: Exclude<PaperMode, 'measure'>;
  readonly onPages?: (count: number) => void;
}

/** The invoice on as many pages as it needs, broken where it breaks in print. */
export function InvoicePages({ invoice, mode, onPages }: Props) {
  const copy = useRef<HTMLDivElement>(null);
  const pages = useMeasuredPages(invoice, copy);
  const count = pages?.length ?? 1;
  useEffect(() => onPages?.(count), [onPages, count]);
  return (
    <>
      <div ref={copy} className={`paper ${styles.copy}`} aria-hidden inert>
        <Whole invoice={invoice} />
      </div>
      {pages?.map((page) => (
        <Page key={page.number} invoice={invoice} mode={mode} page={page} count={count} />
      ))}
    </>
  );
}

/** Every part once, below each other, to be measured. */
function Whole({ invoice }: { readonly invoice: Invoice }) {
  const t = useWords();
  return (
    <>
      <div className={styles.room} data-part="room" />
      <PageHead invoice={invoice} mode="measure" />
      <RunningHead invoice={invoice} />
      <RowsTable invoice={invoice} first={0} end={invoice.rows.rows.length} />
      <PageTotals invoice={invoice} mode="measure" />
      <PageNotes invoice={invoice} first={0} end={notesOf(invoice, t('invoice-disclaimer')).length} />
    </>
  );
}

interface PageProps {
  readonly invoice: Invoice;
  readonly mode: PaperMode;
  readonly page: PageParts;
  readonly count: number;
}

function Page({ invoice, mode, page, count }: PageProps) {
  const t = useWords();
  const { firstRow, endRow, hasTotals, firstNote, endNote } = page;
  const number = t('paper-page', { page: page.number, count });
  return (
    <div className={styles.slot} data-page={page.number}>
      <section className={`paper ${styles.page}`} aria-label={number}>
        {page.number === 1 ? <PageHead invoice={invoice} mode={mode} /> : <RunningHead invoice={invoice} />}
        {endRow > firstRow && <RowsTable invoice={invoice} first={firstRow} end={endRow} />}
        {hasTotals && <PageTotals invoice={invoice} mode={mode} />}
        {endNote > firstNote && <PageNotes invoice={invoice} first={firstNote} end={endNote} />}
        <footer className={styles.footer}>{number}</footer>
      </section>
    </div>
  );
}
