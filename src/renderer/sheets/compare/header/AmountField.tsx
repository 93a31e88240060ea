import { type KeyboardEvent, useId, useState } from 'react';
import type { Decimal } from '../../../../shared/decimal.ts';
import { grouped } from '../../../../shared/numbers.ts';
import styles from './AmountField.module.css';

interface Props {
  readonly label: string;
  readonly value: Decimal;
  /** Stands behind the value: min, numbers. */
  readonly unit: string;
  /** Null: it can't be read as such an amount. */
  readonly read: (text: string) => Decimal | null;
  readonly refused: string;
  readonly onChange: (value: Decimal) => void;
}

/** A number that can be changed to see what it would do. Enter takes it over, Escape brings back what was there. */
export function AmountField({ label, value, unit, read, refused, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const note = useId();
  const close = (): void => {
    setDraft(null);
    setIsWrong(false);
  };
  const commit = (): void => {
    if (draft === null) return;
    const typed = draft.trim() === grouped(value) ? value : read(draft);
    if (typed === null) {
      setIsWrong(true);
      return;
    }
    close();
    if (!typed.eq(value)) onChange(typed);
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape' && draft !== null) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shown = draft ?? grouped(value);
  return (
    <span className={isWrong ? styles.wrong : styles.field}>
      <input
        className={styles.input}
        value={shown}
        size={Math.max(2, shown.length)}
        maxLength={300}
        spellCheck={false}
        autoComplete="off"
        aria-label={`${label} (${unit})`}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? note : undefined}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={onKey}
      />
      <span className={styles.unit} aria-hidden>
        {unit}
      </span>
      {isWrong && (
        <span id={note} role="alert" className={styles.note}>
          {refused}
        </span>
      )}
    </span>
  );
}
