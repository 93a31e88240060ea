import type { ReactNode } from 'react';
import styles from './PanelSection.module.css';

export interface PanelSectionProps {
  /** Left out: the section that a panel begins with. */
  readonly title?: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function PanelSection({ title, aside, children }: PanelSectionProps) {
  return (
    <section className={styles.section}>
      {title !== undefined && (
        <header className={styles.head}>
          <h3>{title}</h3>
          {aside !== undefined && <span className={styles.aside}>{aside}</span>}
        </header>
      )}
      {children}
    </section>
  );
}
