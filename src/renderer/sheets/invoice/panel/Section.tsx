import { type ReactNode, useId } from 'react';
import styles from './InvoicePanel.module.css';

interface Props {
  readonly title: string;
  /** How many things it holds. */
  readonly count?: string;
  readonly children: ReactNode;
}

export function Section({ title, count, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.heading}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {count !== undefined && <span className={styles.count}>{count}</span>}
      </div>
      {children}
    </section>
  );
}
