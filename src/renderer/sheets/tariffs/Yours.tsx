import { useWords } from '../../state/words.ts';
import styles from './Yours.module.css';

/** Marks what is not as shipped. */
export function Yours() {
  const t = useWords();
  return <span className={styles.badge}>{t('tariffs-yours')}</span>;
}
