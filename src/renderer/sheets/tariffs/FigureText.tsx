import type { CSSProperties } from 'react';
import { grouped } from '../../../shared/numbers.ts';
import type { Figure } from '../../../shared/tariff/listing/types.ts';
import { useApp } from '../../state/app.ts';
import { useWords } from '../../state/words.ts';
import styles from './RateTable.module.css';

export interface FigureTextProps {
  readonly figure: Figure;
  readonly decimals: number;
}

/** A figure with its point under those of the column, or why there is none. */
export function FigureText({ figure, decimals }: FigureTextProps) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  switch (figure.kind) {
    case 'money':
      return <Aligned text={grouped(figure.amount.toFixed(decimals))} decimals={decimals} />;
    case 'number':
      return <Aligned text={grouped(figure.value)} decimals={decimals} />;
    case 'empty':
      return <span className={styles.none}>{t('tariffs-no-price')}</span>;
    case 'packs-only':
      return <span className={styles.words}>{t('tariffs-packs-only')}</span>;
    case 'shortfall': {
      const items = figure.of.map((name) => name[lang]).join(lang === 'en' ? ', ' : '、');
      return <span className={styles.words}>{t('tariffs-shortfall', { items })}</span>;
    }
  }
}

function Aligned({ text, decimals }: { readonly text: string; readonly decimals: number }) {
  const style: CSSProperties & Record<'--own', number> = { '--own': decimals };
  return (
    <span className={decimals === 0 ? styles.whole : styles.fraction} style={style}>
      {text}
    </span>
  );
}
