import { Link } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { settingText } from '../../../../shared/estimate/settingEdit.ts';
import { discountOffText } from '../../../../shared/invoice/discountText.ts';
import type { Product } from '../../../../shared/tariff/types.ts';
import { useWords } from '../../../state/words.ts';
import { fieldOf } from '../field/fieldOf.ts';
import { SettingField } from '../field/SettingField.tsx';
import type { Invoice } from '../useInvoice.ts';
import { useInvoiceView } from '../view.ts';
import { DiscountNote } from './DiscountNote.tsx';
import styles from './DiscountSection.module.css';
import { Section } from './Section.tsx';

const settingOf = (product: Product): string => `discount.${product.id}`;

/** What comes off the list prices: for all products, for single ones, and vouchers. */
export function DiscountSection({ invoice }: { readonly invoice: Invoice }) {
  const t = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const products = useProducts(invoice);
  const shown = products.filter(({ isSet }) => isSet || showsAll);
  const field = { invoice, place: 'panel', alignRight: true } as const;
  return (
    <Section title={t('discount-title')}>
      <dl className={styles.rows}>
        <Row label={t('discount-contract')} codes={codesOf(invoice)}>
          <SettingField
            {...field}
            setting="discount"
            name={t('discount-contract')}
            empty={t('paper-none')}
            {...offText(invoice, 'discount')}
            edit={{ code: 'edit-discount' }}
          />
        </Row>
        {shown.map(({ product }) => (
          <Row key={product.id} label={product.name[invoice.lang]} codes={[]}>
            <SettingField
              {...field}
              setting={settingOf(product)}
              name={t('discount-of-product', { product: product.name[invoice.lang] })}
              empty={t('discount-as-contract')}
              {...offText(invoice, settingOf(product))}
              edit={{ code: 'edit-product-discount', params: { product: product.name[invoice.lang] } }}
            />
          </Row>
        ))}
        <Row label={t('total-voucher')} codes={[]}>
          <SettingField
            {...field}
            setting="voucher"
            name={t('total-voucher')}
            empty={t('paper-none')}
            edit={{ code: 'edit-voucher' }}
          />
        </Row>
      </dl>
      {products.some(({ isSet }) => !isSet) && (
        <Link
          as="button"
          className={styles.all}
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {t(showsAll ? 'discount-hide-products' : 'discount-show-products')}
        </Link>
      )}
      <DiscountNote invoice={invoice} hasOwn={products.some(({ isSet }) => isSet)} />
    </Section>
  );
}

interface Discounted {
  readonly product: Product;
  /** It has a discount of its own, or one is being typed. */
  readonly isSet: boolean;
}

/** Products of the invoice, and others that have a discount all the same, in the catalogue's order. */
function useProducts(invoice: Invoice): readonly Discounted[] {
  const drafts = useInvoiceView((state) => state.drafts);
  const { document, catalogue, rated } = invoice.estimate;
  const charged = new Set([...rated.pools, ...rated.purchases].map(({ product }) => product.id));
  return [...catalogue.products.values()].flatMap((product) => {
    const setting = settingOf(product);
    const isSet = settingText(document, setting, catalogue) !== null || drafts.has(`panel:${setting}`);
    return isSet || charged.has(product.id) ? [{ product, isSet }] : [];
  });
}

/** In the panel a discount says that it is one: `5% off`. */
function offText(invoice: Invoice, setting: string): { readonly instead?: string } {
  const { discount, productDiscounts } = invoice.estimate.settings.settings;
  const share = setting === 'discount' ? discount : productDiscounts.get(setting.slice('discount.'.length));
  const text = share === null || share === undefined ? null : discountOffText(share, invoice.lang);
  return text === null || fieldOf(invoice, setting).problem !== null ? {} : { instead: text };
}

/** Interpretations that discounts of the invoice's products rest on. */
function codesOf({ estimate }: Invoice): readonly string[] {
  const products = [...estimate.rated.pools, ...estimate.rated.purchases].map(({ product }) => product);
  const limited = products.filter(({ vouchers }) => !vouchers);
  return [...new Set(limited.flatMap(({ codes }) => [...codes]))];
}

interface RowProps {
  readonly label: string;
  readonly codes: readonly string[];
  readonly children: ReactNode;
}

function Row({ label, codes, children }: RowProps) {
  return (
    <div className={styles.row}>
      <dt>
        {label}
        {codes.map((code) => (
          <span key={code} className={styles.code}>
            {code}
          </span>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
