import { discountText } from '../../../../shared/invoice/discountText.ts';
import type { InvoicePrice, InvoiceRow } from '../../../../shared/invoice/invoiceRows.ts';
import { grouped, groupedMoney } from '../../../../shared/numbers.ts';
import { useWords, type Words } from '../../../state/words.ts';
import type { Invoice } from '../useInvoice.ts';
import styles from './RowsTable.module.css';

interface Props {
  readonly invoice: Invoice;
  readonly first: number;
  readonly end: number;
}

/** In percent of the page; the same on every page, so that columns stand below each other and rows break alike. */
const WIDTHS = [
  ['product', 27],
  ['item', 27],
  ['quantity', 19],
  ['price', 12],
  ['amount', 15],
] as const;
const WIDTHS_WITH_SHARES = [
  ['product', 25],
  ['item', 24],
  ['quantity', 18],
  ['price', 11],
  ['share', 8],
  ['amount', 14],
] as const;

/** One row for each thing that is charged. The head stands on every page. */
export function RowsTable({ invoice, first, end }: Props) {
  const t = useWords();
  // Only where products have discounts of their own do rows have to say theirs.
  const hasShares = invoice.estimate.settings.settings.productDiscounts.size > 0;
  return (
    <table className={styles.table}>
      <colgroup>
        {(hasShares ? WIDTHS_WITH_SHARES : WIDTHS).map(([column, percent]) => (
          <col key={column} style={{ width: `${percent}%` }} />
        ))}
      </colgroup>
      <thead data-part="table-head">
        <tr>
          <th>{t('invoice-product')}</th>
          <th>{t('invoice-item')}</th>
          <th className={styles.right}>{t('invoice-quantity')}</th>
          <th className={styles.right}>{t('invoice-price')}</th>
          {hasShares && <th className={styles.right}>{t('paper-share')}</th>}
          <th className={styles.right}>{t('invoice-net')}</th>
        </tr>
      </thead>
      <tbody>
        {invoice.rows.rows.slice(first, end).map((row) => (
          <tr key={`${row.kind}-${row.index}`} data-part="row">
            <td>{row.product}</td>
            <td className={styles.quiet}>{itemText(row, t)}</td>
            <td className={styles.figure}>{`${grouped(row.quantity)} ${row.unit}`}</td>
            <td className={styles.quietFigure}>{priceText(row.price, t)}</td>
            {hasShares && (
              <td className={styles.quietFigure}>
                {row.share === null ? '' : discountText(row.share, invoice.lang)}
              </td>
            )}
            <td className={styles.figure}>{row.list === null ? '–' : groupedMoney(row.list)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function itemText({ item, unserved }: InvoiceRow, t: Words): string {
  return unserved.isZero() ? item : t('paper-unserved', { item, quantity: grouped(unserved) });
}

const WORDS_OF_COUNT: ReadonlyMap<number, string> = new Map([
  [1_000, 'paper-per-thousand'],
  [10_000, 'paper-per-ten-thousand'],
  [1_000_000, 'paper-per-million'],
]);

/** At least two decimals, and every one that it has: 35 → 35.00, 0.104, 1.8 of a million → 1.80 /M. */
function priceText(price: InvoicePrice, t: Words): string {
  if (price.kind === 'none') return '';
  if (price.kind !== 'unit') return t(price.kind === 'tiered' ? 'price-tiered' : 'price-various');
  const text = price.price.decimalPlaces() < 2 ? groupedMoney(price.price) : grouped(price.price);
  if (price.count === 1) return text;
  const words = WORDS_OF_COUNT.get(price.count);
  return words === undefined
    ? t('paper-per-count', { price: text, count: grouped(price.count) })
    : t(words, { price: text });
}
