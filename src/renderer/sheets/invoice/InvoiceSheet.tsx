import { Desk } from './Desk.tsx';
import styles from './InvoiceSheet.module.css';
import { InvoicePanel } from './panel/InvoicePanel.tsx';
import { useInvoice } from './useInvoice.ts';

/** The invoice as it will print, edited in place, and beside it what becomes of it. */
export function InvoiceSheet() {
  const invoice = useInvoice();
  if (invoice === null) return null;
  return (
    <div className={styles.sheet}>
      <Desk invoice={invoice} />
      <InvoicePanel invoice={invoice} />
    </div>
  );
}
