import { Input } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { Listing } from '../../../shared/tariff/listing/types.ts';
import type { Catalogue } from '../../../shared/tariff/types.ts';
import { useApp } from '../../state/app.ts';
import { useWords } from '../../state/words.ts';
import styles from './ProductList.module.css';
import { productFinder } from './productSearch.ts';
import { showProduct } from './tariffsView.ts';

export interface ProductListProps {
  readonly catalogue: Catalogue;
  readonly listings: ReadonlyMap<string, Listing>;
  readonly chosen: string;
  /** Told when a product was chosen by the pointer or by Enter: a picker closes. */
  readonly onPick?: () => void;
}

/** Every product, by vendor; those with prices to fill in say how many. */
export function ProductList({ catalogue, listings, chosen, onPick }: ProductListProps) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const find = useMemo(() => productFinder(catalogue, lang), [catalogue, lang]);
  const vendors = find(typed);
  const shown = vendors.flatMap(({ products }) => products);
  /** The one that Tab comes to; arrows lead on from there. */
  const entry = shown.find(({ id }) => id === chosen) ?? shown[0];
  const onSearchKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') setTyped('');
    if (event.key === 'ArrowDown') focusProduct(list.current, 0, 0);
    const [first] = shown;
    if (event.key !== 'Enter' || first === undefined) return;
    showProduct(first.id);
    onPick?.();
  };
  return (
    <nav className={styles.list} aria-label={t('tariffs-products')}>
      <Input
        className={styles.search ?? ''}
        value={typed}
        placeholder={t('tariffs-find-product')}
        aria-label={t('tariffs-find-product')}
        contentBefore={<Search20Regular aria-hidden />}
        onChange={(_, data) => setTyped(data.value)}
        onKeyDown={onSearchKey}
      />
      <div className={styles.products} ref={list}>
        {shown.length === 0 && <p className={styles.none}>{t('tariffs-no-product')}</p>}
        {vendors.map(({ vendor, name, products }) => (
          <section key={vendor} aria-label={name}>
            <h3 className={styles.vendor}>{name}</h3>
            {products.map(({ id, name: title }) => (
              <button
                key={id}
                type="button"
                className={styles.product}
                aria-current={id === chosen}
                tabIndex={id === entry?.id ? 0 : -1}
                onKeyDown={(event) => moveFocus(event, list.current)}
                onFocus={(event) => event.currentTarget.scrollIntoView({ block: 'nearest' })}
                onClick={() => {
                  showProduct(id);
                  onPick?.();
                }}
              >
                <span className={styles.name}>{title[lang]}</span>
                <EmptyCount count={listings.get(id)?.empty ?? 0} />
              </button>
            ))}
          </section>
        ))}
      </div>
    </nav>
  );
}

export function EmptyCount({ count }: { readonly count: number }) {
  const t = useWords();
  return count === 0 ? null : <span className={styles.empty}>{t('tariffs-empty-count', { count })}</span>;
}

function moveFocus(event: KeyboardEvent<HTMLButtonElement>, list: HTMLElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  const at = buttons.indexOf(event.currentTarget);
  if (event.key === 'Home') focusProduct(list, 0, 0);
  else if (event.key === 'End') focusProduct(list, buttons.length - 1, 0);
  else if (step !== 0 && at !== -1) focusProduct(list, at, step);
  else return;
  event.preventDefault();
}

function focusProduct(list: HTMLElement | null, from: number, step: number): void {
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  buttons[Math.min(Math.max(from + step, 0), buttons.length - 1)]?.focus();
}
