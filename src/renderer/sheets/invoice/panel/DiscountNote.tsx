import { Decimal } from '../../../../shared/decimal.ts';
import { discountOffText } from '../../../../shared/invoice/discountText.ts';
import { useWords } from '../../../state/words.ts';
import type { Invoice } from '../useInvoice.ts';
import { Note } from './Note.tsx';

/** Explains itself by 5 % where no discount is set. */
const EXAMPLE = new Decimal('0.95');

/** What a discount is called in either language, and which products take it but no voucher. */
export function DiscountNote({ invoice, hasOwn }: { readonly invoice: Invoice; readonly hasOwn: boolean }) {
  const t = useWords();
  const { estimate, lang } = invoice;
  const share = estimate.settings.settings.discount ?? EXAMPLE;
  const off = discountOffText(share, 'en') ?? discountOffText(EXAMPLE, 'en') ?? '';
  const zhe = discountOffText(share, 'zh-CN') ?? discountOffText(EXAMPLE, 'zh-CN') ?? '';
  const products = new Set(
    [...estimate.rated.pools, ...estimate.rated.purchases]
      .filter(({ product }) => !product.vouchers)
      .map(({ product }) => product.name[lang]),
  );
  const sentences = [
    t('discount-same', { off: lang === 'en' ? off : off.replace(' off', ''), zhe }),
    ...(hasOwn ? [t('discount-replaces')] : []),
    ...(products.size > 0
      ? [t('discount-no-voucher', { products: [...products].join(t('discount-separator')) })]
      : []),
  ];
  return <Note>{sentences.join(lang === 'en' ? ' ' : '')}</Note>;
}
