import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { useWords } from '../../state/words.ts';
import { hideColumns, showColumns, stepColumn } from '../columns/columnActions.ts';
import type { GridTable } from '../gridRow.ts';
import styles from './ColumnChooser.module.css';
import type { ListedColumn } from './columnGroups.ts';

interface Props {
  readonly table: GridTable;
  readonly column: ListedColumn;
  readonly isShown: boolean;
  /** The last that is shown can't be hidden. */
  readonly isLast: boolean;
  readonly canMove: boolean;
}

/** A column: shown or not, moved by its buttons or by Alt and the arrows. */
export function ColumnLine({ table, column: { id, name, filled }, isShown, isLast, canMove }: Props) {
  const t = useWords();
  const move = (step: 1 | -1) => (): void => stepColumn(table, id, step);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0 || !event.altKey || !canMove || !isShown) return;
    event.preventDefault();
    event.stopPropagation();
    move(step)();
  };
  return (
    <div className={styles.line}>
      <label className={styles.name}>
        <input
          type="checkbox"
          checked={isShown}
          disabled={isShown && isLast}
          onKeyDown={onKeyDown}
          onChange={() => (isShown ? hideColumns(table, [id]) : showColumns(table, [id]))}
        />
        <span className={styles.text}>{name}</span>
        {!isShown && filled !== null && filled > 0 && (
          <span className={`${styles.filled} figures`}>
            {filled === 1 ? t('column-cell') : t('column-cells', { count: filled })}
          </span>
        )}
      </label>
      {canMove && isShown && (
        <>
          <button
            type="button"
            tabIndex={-1}
            aria-label={t('column-up', { column: name })}
            onClick={move(-1)}
          >
            <ChevronUp16Regular />
          </button>
          <button
            type="button"
            tabIndex={-1}
            aria-label={t('column-down', { column: name })}
            onClick={move(1)}
          >
            <ChevronDown16Regular />
          </button>
        </>
      )}
    </div>
  );
}
