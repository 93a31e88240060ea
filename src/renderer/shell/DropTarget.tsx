import { ArrowImport20Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { bridge } from '../bridge.ts';
import { useApp } from '../state/app.ts';
import { openHandles } from '../state/files.ts';
import { useWords } from '../state/words.ts';
import styles from './DropTarget.module.css';

/** Takes files that are dropped anywhere on the window; while they are held over it, it says what dropping does. */
export function DropTarget() {
  const t = useWords();
  const isOver = useFileDrop();
  const isBusy = useApp(isWaiting);
  if (!isOver) return null;
  return (
    <div className={styles.cover} aria-hidden="true">
      <div className={styles.card}>
        {!isBusy && <ArrowImport20Regular className={styles.icon ?? ''} />}
        <strong>{t(isBusy ? 'drop-busy' : 'drop-title')}</strong>
        {!isBusy && <span className={styles.hint}>{t('drop-hint')}</span>}
      </div>
    </div>
  );
}

const isWaiting = ({ dialog, job }: ReturnType<typeof useApp.getState>): boolean =>
  dialog !== null || job !== null;

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

function useFileDrop(): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // A file that the page did not take would be opened by the window in the app's place.
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null)
        event.dataTransfer.dropEffect = isWaiting(useApp.getState()) ? 'none' : 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      // Leaving one element for another within the window names the other.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      void take(Array.from(event.dataTransfer?.files ?? []));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}

async function take(files: readonly File[]): Promise<void> {
  if (files.length === 0 || isWaiting(useApp.getState())) return;
  await openHandles(await bridge().takeDropped(files));
}
