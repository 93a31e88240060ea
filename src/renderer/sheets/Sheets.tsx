import { useApp } from '../state/app.ts';
import { CompareSheet } from './compare/CompareSheet.tsx';
import { InvoiceSheet } from './invoice/InvoiceSheet.tsx';
import { PacksSheet } from './packs/PacksSheet.tsx';
import styles from './Sheets.module.css';
import { TariffsSheet } from './tariffs/TariffsSheet.tsx';
import { UsageSheet } from './usage/UsageSheet.tsx';

/** The sheet that is shown. Usage stays where it is behind the others, so that coming back to 100,000 lines takes no time. */
export function Sheets() {
  const sheet = useApp((state) => state.sheet);
  return (
    <main className={styles.sheets} id="sheet" role="tabpanel" aria-labelledby={`tab-${sheet}`} tabIndex={-1}>
      <div className={sheet === 'usage' ? styles.shown : styles.hidden}>
        <UsageSheet />
      </div>
      {sheet === 'packs' && <PacksSheet />}
      {sheet === 'invoice' && <InvoiceSheet />}
      {sheet === 'compare' && <CompareSheet />}
      {sheet === 'tariffs' && <TariffsSheet />}
    </main>
  );
}
