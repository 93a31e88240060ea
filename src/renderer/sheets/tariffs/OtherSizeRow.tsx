import type { Message } from '../../../shared/problem.ts';
import type { Product } from '../../../shared/tariff/types.ts';
import { lookupOf } from '../../../shared/usage/lookup.ts';
import { readPackSpec } from '../../../shared/usage/packSpec.ts';
import { useApp } from '../../state/app.ts';
import { useWords } from '../../state/words.ts';
import { fillPackPrice } from './estimateChoices.ts';
import { PriceInput } from './PriceInput.tsx';
import styles from './RateTable.module.css';
import { readTypedPrice } from './readTypedPrice.ts';
import { useOtherSize } from './useOtherSize.ts';

export interface OtherSizeRowProps {
  readonly product: Product;
  /** Null: the row is none of the price list's own. */
  readonly number: number | null;
  /** Whether no pack of the product is known, so that its prices are all to be filled in. */
  readonly isEmpty: boolean;
}

/** A pack of any size with its price, filled in before the estimate has such a pack. */
export function OtherSizeRow({ product, number, isEmpty }: OtherSizeRowProps) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const unit = useApp((state) => state.estimate?.catalogue.units.get(product.packs?.unit ?? '')?.name[lang]);
  const { size, price } = useOtherSize((sizeText, priceText) => fillSize(product, sizeText, priceText));
  return (
    <tr className={isEmpty ? styles.empty : undefined}>
      <td className={styles.number}>{number ?? '+'}</td>
      <th scope="row" className={styles.typedLabel}>
        {isEmpty ? t('tariffs-any-size') : t('tariffs-other-size')}
        <input
          value={size.text}
          placeholder={t('tariffs-enter-size')}
          aria-label={t('tariffs-size-of-other', { unit: unit ?? '' })}
          onChange={(event) => size.type(event.target.value)}
          onBlur={size.leave}
          onKeyDown={size.onKeyDown}
        />
      </th>
      <PriceInput entry={price} label={t('tariffs-price-of-other')} />
      <td>{t('tariffs-per-pack')}</td>
      <td>–</td>
      <td>–</td>
      <td className={styles.source}>{t('tariffs-no-public-price')}</td>
    </tr>
  );
}

/** Settings get the price of a pack of that size; what is wrong with either text instead. */
function fillSize(product: Product, sizeText: string, priceText: string): Message | null {
  const { estimate } = useApp.getState();
  const { packs } = product;
  if (estimate === null || packs === null) return null;
  const { units } = lookupOf(estimate.catalogue);
  const kind = estimate.catalogue.units.get(packs.unit)?.kind ?? 'count';
  const size = readPackSpec(sizeText, packs, units, { unit: packs.unit, kind });
  if (!size.ok) return size;
  const price = readTypedPrice(priceText);
  if (!price.ok) return price.problem;
  fillPackPrice(product.id, size.value.spec, price.price.toString());
  return null;
}
