import { Button } from '@fluentui/react-components';
import { Decimal } from '../../../shared/decimal.ts';
import type { Lang } from '../../../shared/i18n/lang.ts';
import { grouped, groupedMoney } from '../../../shared/numbers.ts';
import { type OwnTariffs, withChoice, withPackPrice } from '../../../shared/tariff/listing/ownTariffs.ts';
import type { Catalogue } from '../../../shared/tariff/types.ts';
import { useApp } from '../../state/app.ts';
import { useWords, type Words } from '../../state/words.ts';
import styles from './OwnChanges.module.css';
import { saveOwn } from './ownActions.ts';
import { useKeep } from './useKeep.ts';

interface Change {
  readonly key: string;
  readonly what: string;
  readonly value: string;
  readonly shipped: string | null;
  readonly without: OwnTariffs;
}

export interface OwnChangeListProps {
  readonly own: OwnTariffs;
  readonly catalogue: Catalogue;
}

/** Each of the user's own defaults, with what is shipped instead. */
export function OwnChangeList({ own, catalogue }: OwnChangeListProps) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const { keep } = useKeep();
  const changes = [...choices(own, catalogue, t, lang), ...prices(own, catalogue, t, lang)];
  return (
    <ul className={styles.changes}>
      {changes.map(({ key, what, value, shipped, without }) => (
        <li key={key}>
          <span className={styles.what}>{what}</span>
          <span className="figures">{value}</span>
          <span className={styles.shipped}>
            {shipped === null ? '' : t('tariffs-shipped-is', { name: shipped })}
          </span>
          <Button
            size="small"
            aria-label={t('tariffs-remove-what', { what })}
            onClick={() => keep(saveOwn(without))}
          >
            {t('tariffs-remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function choices(own: OwnTariffs, { interpretations }: Catalogue, t: Words, lang: Lang): Change[] {
  const nameOf = (code: string, alternative: string): string =>
    interpretations.get(code)?.alternatives[alternative]?.[lang] ?? alternative;
  return Object.entries(own.choices).map(([code, alternative]) => ({
    key: code,
    what: t('tariffs-own-choice', { code, title: interpretations.get(code)?.title[lang] ?? '' }),
    value: nameOf(code, alternative),
    shipped: nameOf(code, interpretations.get(code)?.default ?? ''),
    without: withChoice(own, code, null),
  }));
}

function prices(own: OwnTariffs, { products, units }: Catalogue, t: Words, lang: Lang): Change[] {
  return own.packPrices.map(({ product: id, units: size, price }) => {
    const product = products.get(id);
    const unit = units.get(product?.packs?.unit ?? '')?.name[lang] ?? '';
    const pack = t('tariffs-pack-fixed', { units: grouped(size), unit });
    return {
      key: `${id}.${size}`,
      what: t('tariffs-own-price', { product: product?.name[lang] ?? id, pack }),
      value: groupedMoney(new Decimal(price)),
      shipped: null,
      without: withPackPrice(own, id, size, null),
    };
  });
}
