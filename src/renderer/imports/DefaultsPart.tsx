import { useMemo } from 'react';
import { monthFromIndex, monthIndex } from '../../shared/calendar.ts';
import type { Lang } from '../../shared/i18n/lang.ts';
import type { Catalogue } from '../../shared/tariff/types.ts';
import { useApp } from '../state/app.ts';
import type { ImportDraft } from '../state/importDraft.ts';
import { useWords } from '../state/words.ts';
import { Choice, type ChoiceOption } from './Choice.tsx';
import styles from './DefaultsPart.module.css';
import { setDefault } from './draftActions.ts';
import { effective } from './effective.ts';
import { productOptions } from './productOptions.ts';

/** What rows are taken to say that don't say it themselves. */
export function DefaultsPart({ draft }: { readonly draft: ImportDraft }) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const { defaults, review } = draft;
  const catalogue = effective(draft)?.catalogue;
  const month = review?.month ?? null;
  const none: ChoiceOption = { value: '', label: t('import-none') };
  const ofSettings = month === null ? none : { value: '', label: t('import-month-of-settings', { month }) };
  const items = useMemo(
    () =>
      catalogue === undefined ? [] : itemOptions(catalogue, lang, defaults.product, review?.products ?? []),
    [catalogue, lang, defaults.product, review],
  );
  if (catalogue === undefined) return null;
  return (
    <section aria-labelledby="import-defaults">
      <h3 id="import-defaults" className={styles.heading}>
        {t('import-defaults')}
      </h3>
      <div className={styles.fields}>
        <span>{t('import-month')}</span>
        <Choice
          label={t('import-month')}
          value={defaults.month ?? ''}
          isQuiet={defaults.month === null && month === null}
          options={[ofSettings, ...monthOptions(review?.months ?? [])]}
          onChoose={(value) => setDefault({ month: value === '' ? null : value })}
        />
        <span>{t('import-product')}</span>
        <Choice
          label={t('import-product')}
          value={defaults.product ?? ''}
          isQuiet={defaults.product === null}
          options={[none, ...productOptions(catalogue, lang)]}
          // An item belongs to its product.
          onChoose={(value) => setDefault({ product: value === '' ? null : value, item: null })}
        />
        <span>{t('import-item')}</span>
        <Choice
          label={t('import-item')}
          value={defaults.item ?? ''}
          isQuiet={defaults.item === null}
          options={[none, ...items]}
          onChoose={(value) => setDefault({ item: value === '' ? null : value })}
        />
      </div>
    </section>
  );
}

/** Months before this one that are offered, besides those that the rows say. */
const MONTHS_BACK = 13;

function monthOptions(said: readonly string[]): readonly ChoiceOption[] {
  const now = new Date();
  const current = monthIndex(`${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`);
  const usual = Array.from({ length: MONTHS_BACK }, (_, back) => monthFromIndex(current - back));
  const all = [...new Set([...said, ...usual])].sort().reverse();
  return all.map((month) => ({ value: month, label: month }));
}

/** Items of the product that was chosen for all rows, else of those that the rows are about; each name once. */
function itemOptions(
  catalogue: Catalogue,
  lang: Lang,
  product: string | null,
  said: readonly string[],
): readonly ChoiceOption[] {
  const names = new Map<string, string>();
  for (const id of product === null ? said : [product]) {
    for (const item of catalogue.products.get(id)?.items ?? [])
      if (!names.has(item.id)) names.set(item.id, item.name[lang]);
  }
  return [...names].map(([value, label]) => ({ value, label }));
}
