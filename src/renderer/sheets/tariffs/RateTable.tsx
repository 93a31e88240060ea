import type { CSSProperties } from 'react';
import type { Listing } from '../../../shared/tariff/listing/types.ts';
import type { Product } from '../../../shared/tariff/types.ts';
import { useApp } from '../../state/app.ts';
import { useWords } from '../../state/words.ts';
import { RateGroup } from './RateGroup.tsx';
import styles from './RateTable.module.css';
import { tableOf } from './table.ts';

export interface RateTableProps {
  readonly product: Product;
  readonly listing: Listing;
}

/** Everything that a product costs, each figure with its days and its source. */
export function RateTable({ product, listing }: RateTableProps) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const { groups, decimals } = tableOf(listing);
  const style: CSSProperties & Record<'--decimals', number> = { '--decimals': decimals };
  return (
    <table
      className={styles.table}
      style={style}
      aria-label={t('tariffs-table-label', { product: product.name[lang] })}
    >
      <colgroup>
        <col className={styles.numberColumn} />
        <col className={styles.itemColumn} />
        <col className={styles.priceColumn} />
        <col className={styles.perColumn} />
        <col className={styles.dayColumn} />
        <col className={styles.dayColumn} />
        <col />
      </colgroup>
      <thead>
        <tr>
          <td className={styles.number} />
          <th scope="col">{t('tariffs-column-item')}</th>
          <th scope="col" className={styles.priceHead}>
            {t('tariffs-column-price')}
          </th>
          <th scope="col">{t('tariffs-column-per')}</th>
          <th scope="col">{t('tariffs-column-from')}</th>
          <th scope="col">{t('tariffs-column-to')}</th>
          <th scope="col">{t('tariffs-column-source')}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <RateGroup key={group.group.kind} product={product} group={group} />
      ))}
    </table>
  );
}
