import { Button, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useApp } from '../../state/app.ts';
import { useWords } from '../../state/words.ts';
import { EmptyCount, ProductList, type ProductListProps } from './ProductList.tsx';
import styles from './ProductPicker.module.css';

/** The list of products where there is no room for it to stay. */
export function ProductPicker(props: Omit<ProductListProps, 'onPick'>) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const [isOpen, setOpen] = useState(false);
  const { catalogue, listings, chosen } = props;
  return (
    <Popover open={isOpen} onOpenChange={(_, data) => setOpen(data.open)} positioning="below-start" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          className={styles.button ?? ''}
          icon={<ChevronDown16Regular />}
          iconPosition="after"
          aria-haspopup="dialog"
        >
          <span className={styles.name}>{catalogue.products.get(chosen)?.name[lang] ?? chosen}</span>
          <EmptyCount count={listings.get(chosen)?.empty ?? 0} />
        </Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.surface ?? ''} aria-label={t('tariffs-products')}>
        <ProductList {...props} onPick={() => setOpen(false)} />
      </PopoverSurface>
    </Popover>
  );
}
