import { numberAmong } from '../../shared/estimate/find/found.ts';
import { openSheet } from '../grid/openSheets.ts';
import { useApp } from '../state/app.ts';
import { useWords } from '../state/words.ts';
import { searchedTable, useFind } from './findState.ts';

/** Which of how many cells is active: `3 of 12`; '' before anything was counted. */
export function useMatchCount(): string {
  const t = useWords();
  const matches = useFind((state) => state.matches);
  const text = useFind((state) => state.text);
  // The active cell is asked of its grid, by where it is displayed.
  useApp((state) => state.active);
  if (matches === null || text === '') return '';
  if (matches.length === 0) return t('find-count-none');
  const at = openSheet(searchedTable())?.selection.active() ?? null;
  const number = at === null ? null : numberAmong(matches, at);
  if (number !== null) return t('find-count-at', { number, count: matches.length });
  return matches.length === 1 ? t('find-count-one') : t('find-count', { count: matches.length });
}
