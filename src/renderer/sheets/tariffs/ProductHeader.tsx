import { Button, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { DocumentMultiple16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { TariffDocument } from '../../../shared/tariff/schema.ts';
import type { Product } from '../../../shared/tariff/types.ts';
import { useApp } from '../../state/app.ts';
import { useWords } from '../../state/words.ts';
import { CopyLink } from './CopyLink.tsx';
import styles from './ProductHeader.module.css';
import { documentText } from './rowWords.ts';

export interface ProductHeaderProps {
  readonly product: Product;
  /** In place of the title: a picker of products. */
  readonly picker: ReactNode | null;
  /** At the end: what opens the drawer. */
  readonly children: ReactNode;
}

/** Which product is shown, and the documents that its prices are from. */
export function ProductHeader({ product, picker, children }: ProductHeaderProps) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const documents = [...product.documents.values()];
  const [main] = documents;
  return (
    <header className={styles.header}>
      {picker ?? <h2 className={styles.title}>{product.name[lang]}</h2>}
      {main !== undefined && <p className={styles.document}>{documentText(main, t, lang)}</p>}
      <span className={styles.gap} />
      {documents.length === 1 && main?.url !== undefined && <CopyLink url={main.url} />}
      {documents.length > 1 && <Sources documents={documents} />}
      {children}
    </header>
  );
}

function Sources({ documents }: { readonly documents: readonly TariffDocument[] }) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const title = t('tariffs-sources', { count: documents.length });
  return (
    <Popover positioning="below-end" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button icon={<DocumentMultiple16Regular />}>{title}</Button>
      </PopoverTrigger>
      <PopoverSurface className={styles.sources ?? ''} aria-label={title}>
        <ul>
          {documents.map((document) => (
            <li key={document.id}>
              <b>{documentText(document, t, lang)}</b>
              <span>{t(`tariffs-kind-${document.kind}`)}</span>
              {document.url !== undefined && (
                <span className={styles.link}>
                  <span className={styles.url}>{document.url}</span>
                  <CopyLink url={document.url} />
                </span>
              )}
            </li>
          ))}
        </ul>
      </PopoverSurface>
    </Popover>
  );
}
