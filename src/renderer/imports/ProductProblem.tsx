import { useApp } from '../state/app.ts';
import { useWords } from '../state/words.ts';
import { Choice } from './Choice.tsx';
import { chooseProduct, setDefault } from './draftActions.ts';
import { effective } from './effective.ts';
import styles from './ProblemList.module.css';
import type { Remedy } from './problemWords.ts';
import { productOptions, productText } from './productOptions.ts';

interface ProductProps {
  readonly remedy: Extract<Remedy, { kind: 'product' }>;
  readonly onDone: () => void;
}

/** Says which product a name stands for, in all rows that have it; or which one rows mean that name none. */
export function ProductProblem({ remedy: { text }, onDone }: ProductProps) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const catalogue = useApp(({ dialog }) =>
    dialog?.kind === 'import' ? effective(dialog.draft)?.catalogue : undefined,
  );
  if (catalogue === undefined) return null;
  const choose = (product: string): void => {
    onDone();
    if (product === '') return;
    if (text === '') setDefault({ product });
    else chooseProduct(text, productText(catalogue, lang, product));
  };
  return (
    <span className={styles.choice}>
      <Choice
        label={t('import-choose-product')}
        value=""
        isQuiet
        takesFocus
        options={[{ value: '', label: t('import-choose-product') }, ...productOptions(catalogue, lang)]}
        onChoose={choose}
      />
    </span>
  );
}
