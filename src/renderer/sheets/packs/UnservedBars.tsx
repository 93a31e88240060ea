import { Button } from '@fluentui/react-components';
import { Prohibited16Regular } from '@fluentui/react-icons';
import { type UnservedProduct, unservedProducts } from '../../../shared/advice/unservedAdvice.ts';
import { grouped, groupedMoney } from '../../../shared/numbers.ts';
import { useApp, useEstimate } from '../../state/app.ts';
import { useWords } from '../../state/words.ts';
import { addPackFor } from './addPack.ts';
import styles from './UnservedBars.module.css';

/** What had no pack, product by product, and the one purchase that would have served it. */
export function UnservedBars() {
  const estimate = useEstimate();
  const lacking = estimate?.isPriced === true ? unservedProducts(estimate.rated) : [];
  return (
    <div role="status">
      {lacking.map((each) => (
        <UnservedBar key={each.product.id} lacking={each} />
      ))}
    </div>
  );
}

function UnservedBar({ lacking }: { readonly lacking: UnservedProduct }) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const packUnit = useApp(
    ({ estimate }) => estimate?.catalogue.units.get(lacking.product.packs?.unit ?? '')?.name[lang] ?? '',
  );
  const { product, quantity, item, advice, from } = lacking;
  const kind = advice?.pack.startsWith('custom:') === true ? 'unserved-pack-custom' : 'unserved-pack-fixed';
  return (
    <div className={styles.bar}>
      <Prohibited16Regular className={`${styles.icon}`} aria-hidden />
      <p>
        <strong>
          {t('unserved-none', {
            product: product.name[lang],
            quantity: grouped(quantity),
            unit: item?.unitName[lang] ?? packUnit,
          })}
        </strong>{' '}
        <span>
          {advice === null
            ? t('unserved-no-advice')
            : t('unserved-advice', {
                pack: t(kind, { units: grouped(advice.units), unit: packUnit }),
                amount: groupedMoney(advice.amount),
              })}
        </span>
      </p>
      {advice !== null && (
        <Button size="small" className={styles.add ?? ''} onClick={() => addPackFor(product, advice, from)}>
          {t('unserved-add')}
        </Button>
      )}
    </div>
  );
}
