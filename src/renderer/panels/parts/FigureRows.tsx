import type { ReactNode } from 'react';
import { CodeChip } from './CodeChip.tsx';
import styles from './FigureRows.module.css';

export interface FigureRow {
  readonly key: string;
  readonly label: string;
  readonly figure: string;
  /** Interpretations that the row rests on, with what they are about. */
  readonly codes?: readonly { readonly code: string; readonly title: string }[];
  readonly isTotal?: boolean;
}

/** Labels with their figures at the right edge, a total under a rule. */
export function FigureRows({ rows }: { readonly rows: readonly FigureRow[] }): ReactNode {
  return (
    <dl className={styles.rows}>
      {rows.map(({ key, label, figure, codes = [], isTotal = false }) => (
        <div key={key} className={isTotal ? `${styles.row} ${styles.total}` : styles.row}>
          <dt>
            {label}
            {codes.map(({ code, title }) => (
              <CodeChip key={code} code={code} title={title} />
            ))}
          </dt>
          <dd className="figures">{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
