import { Button } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import styles from './SidePanel.module.css';

export interface SidePanelProps {
  readonly title: string;
  /** The key that opens and closes it. */
  readonly hint?: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel that docks at the right of a sheet; its sections are split by lines. */
export function SidePanel({ title, hint, closeLabel, onClose, children }: SidePanelProps) {
  return (
    <aside className={styles.panel} data-region="panel" aria-label={title}>
      <header className={styles.head}>
        <div className={styles.title}>
          <h2>{title}</h2>
          {hint !== undefined && <kbd>{hint}</kbd>}
        </div>
        <Button
          className={styles.close ?? ''}
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          aria-label={closeLabel}
          title={closeLabel}
          onClick={onClose}
        />
      </header>
      <div className={styles.body}>{children}</div>
    </aside>
  );
}
