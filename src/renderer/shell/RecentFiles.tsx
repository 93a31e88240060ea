import { DocumentTable20Regular } from '@fluentui/react-icons';
import type { RecentFile } from '../../shared/bridge.ts';
import { Decimal } from '../../shared/decimal.ts';
import type { Lang } from '../../shared/i18n/lang.ts';
import { groupedMoney } from '../../shared/numbers.ts';
import { useApp } from '../state/app.ts';
import { forgetRecent, openRecent } from '../state/files.ts';
import { useWords, type Words } from '../state/words.ts';
import styles from './RecentFiles.module.css';

/** Estimates of before, the latest first. One that is gone stays listed until it is removed. */
export function RecentFiles() {
  const t = useWords();
  const recent = useApp((state) => state.recent);
  return (
    <section className={styles.recent} aria-labelledby="recent-title">
      <h2 id="recent-title" className={styles.title}>
        {t('recent-title')}
      </h2>
      {recent.length === 0 && <p className={styles.none}>{t('recent-none')}</p>}
      <ul className={styles.list}>
        {recent.map((file) => (
          <li key={file.id}>{file.exists ? <Present file={file} /> : <Gone file={file} />}</li>
        ))}
      </ul>
    </section>
  );
}

interface FileProps {
  readonly file: RecentFile;
}

function Present({ file: { id, name, folder, total, at } }: FileProps) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const canPrice = useApp((state) => state.tariffs !== null);
  return (
    <button type="button" className={styles.file} disabled={!canPrice} onClick={() => void openRecent(id)}>
      <DocumentTable20Regular className={styles.icon ?? ''} aria-hidden="true" />
      <span className={styles.name}>{name}</span>
      <span className={`${styles.total} figures`}>{total === null ? '–' : shownTotal(total)}</span>
      <span className={styles.folder}>{folder}</span>
      <span className={styles.day}>{shownDay(at, lang, t)}</span>
    </button>
  );
}

function Gone({ file: { id, name, folder } }: FileProps) {
  const t = useWords();
  return (
    <div className={styles.gone}>
      <DocumentTable20Regular className={styles.icon ?? ''} aria-hidden="true" />
      <span className={styles.name}>{name}</span>
      <button
        type="button"
        className={styles.remove}
        aria-label={t('recent-remove-file', { file: name })}
        onClick={() => void forgetRecent(id)}
      >
        {t('recent-remove')}
      </button>
      <span className={styles.folder}>{t('recent-gone', { folder })}</span>
    </div>
  );
}

/** A total that an older or broken list holds in no readable form is not shown. */
function shownTotal(total: string): string {
  return /^-?\d+(?:\.\d+)?$/.test(total) ? groupedMoney(new Decimal(total)) : '–';
}

const DAY_MS = 86_400_000;

/** `Yesterday`, `3 November`; with its year where that is another one. */
function shownDay(at: string, lang: Lang, t: Words): string {
  const day = new Date(at);
  if (Number.isNaN(day.getTime())) return '';
  const now = new Date();
  const days = Math.round((midnight(now) - midnight(day)) / DAY_MS);
  if (days <= 0) return t('recent-today');
  if (days === 1) return t('recent-yesterday');
  const year = day.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  const locale = lang === 'en' ? 'en-GB' : lang;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...year }).format(day);
}

const midnight = (date: Date): number => new Date(date).setHours(0, 0, 0, 0);
