import { useEffect, useInsertionEffect, useRef } from 'react';

/**
 * Gives the focus back to where it was before a dialog opened. Without it the focus would be nowhere: dialogs that open by
 * themselves have no button that they could return to.
 */
export function useFocusBack(isOpen: boolean): void {
  const before = useRef<Element | null>(null);
  // Before any effect of the dialog, which takes the focus in one.
  useInsertionEffect(() => {
    if (isOpen) before.current = document.activeElement;
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return undefined;
    return () => {
      const target = before.current;
      // The dialog lets go of the focus only after it is gone.
      setTimeout(() => {
        if (target instanceof HTMLElement && target.isConnected && isNowhere()) target.focus();
      });
    };
  }, [isOpen]);
}

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;
