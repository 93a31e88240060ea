import type { ReactNode } from 'react';
import type { Decimal } from '../../../../shared/decimal.ts';
import { groupedMoney } from '../../../../shared/numbers.ts';
import { useWords } from '../../../state/words.ts';
import type { Invoice } from '../useInvoice.ts';
import { PageField } from './PageField.tsx';
import styles from './PageTotals.module.css';
import type { PaperMode } from './paperMode.ts';

interface Props {
  readonly invoice: Invoice;
  readonly mode: PaperMode;
}

/** List, discount, voucher, net, tax and total. In print, what is not set is not there. */
export function PageTotals({ invoice, mode }: Props) {
  const t = useWords();
  const { totals, discount, voucher, taxRate, notInTotal } = invoice.rows;
  const { productDiscounts } = invoice.estimate.settings.settings;
  const isPrint = mode === 'print';
  const hasDiscount = !isPrint || !totals.discount.isZero();
  const hasVoucher = !isPrint || (voucher !== null && !voucher.isZero());
  const hasTax = !isPrint || (taxRate !== null && !taxRate.isZero());
  const isComplete = notInTotal.unpriced === 0 && notInTotal.invalid === 0;
  const hasOwn = productDiscounts.size > 0;
  const contractWord = hasOwn ? 'paper-discounts' : 'paper-discount';
  const discountWord = isPrint && hasOwn && discount === null ? 'discount-title' : contractWord;
  const field = { invoice, mode, empty: t('paper-none') };
  return (
    <dl className={styles.totals} data-part="totals">
      <Row label={t('total-list')} amount={totals.list} />
      {hasDiscount && (
        <Row label={t(discountWord)} amount={totals.discount.neg()}>
          <PageField
            {...field}
            setting="discount"
            name={t('paper-discount')}
            edit={{ code: 'edit-discount' }}
          />
        </Row>
      )}
      {hasVoucher && (
        <Row label={t('total-voucher')} amount={totals.voucher.neg()}>
          <PageField {...field} setting="voucher" name={t('total-voucher')} edit={{ code: 'edit-voucher' }} />
        </Row>
      )}
      {(hasDiscount || hasVoucher) && <Row label={t('total-net')} amount={totals.net} />}
      {hasTax && (
        <Row label={t('paper-tax')} amount={totals.tax}>
          <PageField
            {...field}
            setting="taxRate"
            name={t('paper-tax-rate')}
            edit={{ code: 'edit-tax-rate' }}
          />
        </Row>
      )}
      <Row label={t(isComplete ? 'paper-total' : 'paper-total-priced')} amount={totals.gross} isTotal />
    </dl>
  );
}

interface RowProps {
  readonly label: string;
  readonly amount: Decimal;
  readonly isTotal?: boolean;
  readonly children?: ReactNode;
}

function Row({ label, amount, isTotal, children }: RowProps) {
  return (
    <div className={isTotal ? styles.total : styles.row}>
      <dt>
        {label} {children}
      </dt>
      {/* −0.00 would be a strange thing to read. */}
      <dd className="figures">{groupedMoney(amount.isZero() ? amount.abs() : amount)}</dd>
    </div>
  );
}
