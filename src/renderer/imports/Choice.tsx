import { ChevronDown16Regular } from '@fluentui/react-icons';
import styles from './Choice.module.css';

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly ChoiceOption[];
  readonly onChoose: (value: string) => void;
  /** Nothing in particular is chosen. */
  readonly isQuiet?: boolean;
  readonly isDashed?: boolean;
  readonly takesFocus?: boolean;
}

/** A list to choose one of. The system's own: a sheet may have hundreds of columns with one each. */
export function Choice({ label, value, options, onChoose, isQuiet, isDashed, takesFocus }: ChoiceProps) {
  const looks = [styles.choice, isQuiet === true ? styles.quiet : '', isDashed === true ? styles.dashed : ''];
  return (
    <span className={looks.join(' ')}>
      <select
        aria-label={label}
        value={value}
        ref={takesFocus === true ? focus : null}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown16Regular className={styles.chevron ?? ''} aria-hidden="true" />
    </span>
  );
}

const focus = (select: HTMLSelectElement | null): void => select?.focus();
