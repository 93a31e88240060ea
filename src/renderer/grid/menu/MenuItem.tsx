import type { ReactNode } from 'react';
import styles from './Menu.module.css';
import { closeGridPopup } from './openMenu.ts';

interface MenuItemProps {
  readonly children: ReactNode;
  readonly onChoose: () => void;
  readonly icon?: ReactNode;
  readonly disabled?: boolean;
  /** The first of its menu takes the Tab key; arrows lead to the others. */
  readonly isFirst?: boolean;
  /** Another popup takes its place. */
  readonly staysOpen?: boolean;
}

/** One thing that can be done; then the menu is closed. */
export function MenuItem({ children, onChoose, icon, disabled, isFirst, staysOpen }: MenuItemProps) {
  const choose = (): void => {
    if (staysOpen !== true) closeGridPopup();
    onChoose();
  };
  return (
    <button
      type="button"
      role="menuitem"
      className={styles.item}
      tabIndex={isFirst === true ? 0 : -1}
      disabled={disabled === true}
      onClick={choose}
    >
      <span className={styles.icon}>{icon}</span>
      {children}
    </button>
  );
}
