import { Dismiss12Regular, Filter16Regular } from '@fluentui/react-icons';
import { useSpecs } from '../sheets/useSpecs.ts';
import { useApp } from '../state/app.ts';
import { clearFilters, type ViewedTable } from '../state/sheetViews.ts';
import { useWords } from '../state/words.ts';
import styles from './ViewStatus.module.css';

const WORDS = {
  usage: { one: 'status-line', all: 'status-lines', some: 'status-lines-shown' },
  packs: { one: 'status-pack', all: 'status-packs', some: 'status-packs-shown' },
} as const;

/** How many of a sheet's rows are shown, and what they are sorted by. A click shows all of them again. */
export function ViewStatus({ table, rows }: { readonly table: ViewedTable; readonly rows: number }) {
  const t = useWords();
  const specs = useSpecs(table);
  const { shown, sort } = useApp((state) => state.views[table]);
  const words = WORDS[table];
  const names = sort.map(({ column }) => specs.get(column)?.name ?? column);
  return (
    <>
      {shown === null ? (
        <span>{rows === 1 ? t(words.one) : t(words.all, { count: rows })}</span>
      ) : (
        <button
          type="button"
          className={styles.filtered}
          title={t('command-clear-filters')}
          onClick={() => clearFilters(table)}
        >
          <Filter16Regular aria-hidden />
          {t(words.some, { count: shown, rows })}
          <Dismiss12Regular aria-hidden />
        </button>
      )}
      {names.length > 0 && (
        <span className={styles.sorted}>{t('status-sorted', { columns: names.join(t('list-comma')) })}</span>
      )}
    </>
  );
}
