import type { KeyboardEvent } from 'react';
import { goToSheet } from '../grid/cursor.ts';
import { SHEETS, type SheetName, useApp } from '../state/app.ts';
import { useWords } from '../state/words.ts';
import styles from './Tabs.module.css';

const show = (sheet: SheetName): void => useApp.setState({ sheet });

/**
 * The sheets along the bottom. Arrow keys go from one to the next, as in any list of tabs; a click goes on into the sheet, where
 * one types.
 */
export function Tabs() {
  const t = useWords();
  const current = useApp((state) => state.sheet);
  const onKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = SHEETS[(SHEETS.indexOf(current) + step + SHEETS.length) % SHEETS.length];
    if (next === undefined) return;
    show(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div
      className={styles.tabs}
      role="tablist"
      aria-label={t('sheets-label')}
      data-region="tabs"
      onKeyDown={onKey}
    >
      {SHEETS.map((sheet) => (
        <button
          key={sheet}
          id={`tab-${sheet}`}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={sheet === current}
          aria-controls="sheet"
          tabIndex={sheet === current ? 0 : -1}
          onClick={(event) => (event.detail === 0 ? show(sheet) : goToSheet(sheet))}
        >
          {t(`sheet-${sheet}`)}
        </button>
      ))}
    </div>
  );
}
