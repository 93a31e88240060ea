import { useEffect, useState } from 'react';
import { useApp } from '../state/app.ts';
import { undoEdit } from '../state/estimateActions.ts';
import type { Toast } from '../state/notices.ts';
import { putToastAway } from '../state/toasts.ts';
import { useWords } from '../state/words.ts';
import styles from './Toasts.module.css';

const SHOWN_MS = 6_000;

/** What was just done, bottom left, for six seconds; longer while it is pointed at or has the focus. */
export function Toasts() {
  const t = useWords();
  const toasts = useApp((state) => state.toasts);
  return (
    <section className={styles.stack} aria-label={t('toasts-label')} aria-live="polite">
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastLine({ toast: { id, message, undo, action } }: { readonly toast: Toast }) {
  const t = useWords();
  const [isHeld, setHeld] = useState(false);
  const canUndo = useApp((state) => undo !== null && state.history.done.at(-1) === undo);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => putToastAway(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, isHeld]);
  const takeBack = (): void => {
    putToastAway(id);
    undoEdit();
  };
  const act = (): void => {
    putToastAway(id);
    action?.run();
  };
  return (
    <output
      className={styles.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{t(message.code, message.params)}</span>
      {canUndo && (
        <button type="button" className={styles.undo} onClick={takeBack}>
          {t('toast-undo')}
        </button>
      )}
      {action !== undefined && (
        <button type="button" className={styles.undo} onClick={act}>
          {t(action.label.code, action.label.params)}
        </button>
      )}
    </output>
  );
}
