import { Search16Regular } from '@fluentui/react-icons';
import styles from './SearchField.module.css';

interface Props {
  readonly label: string;
  readonly text: string;
  /** Whether the focus goes here when its menu opens. */
  readonly takesFocus: boolean;
  readonly onSearch: (text: string) => void;
}

/** Searches what a menu lists. */
export const SearchField = ({ label, text, takesFocus, onSearch }: Props) => (
  <span className={styles.field}>
    <Search16Regular aria-hidden />
    <input
      type="search"
      aria-label={label}
      placeholder={label}
      spellCheck={false}
      value={text}
      {...(takesFocus ? { 'data-first-focus': '' } : {})}
      onChange={(event) => onSearch(event.target.value)}
    />
  </span>
);
