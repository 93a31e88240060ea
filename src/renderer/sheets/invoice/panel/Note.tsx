import { Info16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import styles from './InvoicePanel.module.css';

export function Note({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.note}>
      <Info16Regular aria-hidden />
      <span>{children}</span>
    </p>
  );
}
