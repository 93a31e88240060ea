import { useWords } from '../../../state/words.ts';
import { type Invoice, isEmptyInvoice } from '../useInvoice.ts';
import { DiscountSection } from './DiscountSection.tsx';
import { ExportSection } from './ExportSection.tsx';
import styles from './InvoicePanel.module.css';
import { LeftOutSection } from './LeftOutSection.tsx';
import { WorkbookSection } from './WorkbookSection.tsx';

/** What becomes of the invoice, what it leaves out, and what comes off it. */
export function InvoicePanel({ invoice }: { readonly invoice: Invoice }) {
  const t = useWords();
  return (
    <aside className={styles.panel} data-region="panel" aria-label={t('invoice-panel-label')}>
      <ExportSection invoice={invoice} />
      <WorkbookSection invoice={invoice} />
      {!isEmptyInvoice(invoice) && <LeftOutSection invoice={invoice} />}
      <DiscountSection invoice={invoice} />
    </aside>
  );
}
