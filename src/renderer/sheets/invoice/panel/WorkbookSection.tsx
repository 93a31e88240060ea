import { SHEET_NAMES } from '../../../../shared/invoice/sheetNames.ts';
import { useWords } from '../../../state/words.ts';
import type { Invoice } from '../useInvoice.ts';
import { Note } from './Note.tsx';
import { Section } from './Section.tsx';
import styles from './WorkbookSection.module.css';

/** What an exported workbook holds. */
export function WorkbookSection({ invoice }: { readonly invoice: Invoice }) {
  const t = useWords();
  const names = SHEET_NAMES[invoice.lang];
  const { lines } = invoice.rows.totals;
  const sheets = [
    [names.invoice, t('workbook-invoice')],
    [names.lines, lines === 1 ? t('workbook-line') : t('workbook-lines', { count: lines })],
    [names.rates, t('workbook-rates')],
    [names.basis, t('workbook-basis')],
  ] as const;
  return (
    <Section title={t('workbook-title')}>
      <dl className={styles.sheets}>
        {sheets.map(([name, what]) => (
          <div key={name} className={styles.sheet}>
            <dt>{name}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Note>{t('workbook-again', { usage: names.usage, packs: names.packs, settings: names.settings })}</Note>
    </Section>
  );
}
