import { ErrorCircle20Filled, Warning20Filled } from '@fluentui/react-icons';
import { say } from '../../../shared/i18n/say.ts';
import { useApp } from '../../state/app.ts';
import { useWords } from '../../state/words.ts';
import styles from './Notices.module.css';
import { useTariffsView } from './tariffsView.ts';

/** More than this nobody reads at once; mending the first ones shows the next. */
const MOST_SHOWN = 3;

/** What stays true of the user's own tariff files: why they are not used, or why something could not be kept. */
export function Notices() {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const problems = useApp((state) => state.tariffProblems);
  const notKept = useTariffsView((state) => state.notKept);
  const rest = problems.length - MOST_SHOWN;
  return (
    <div role="status">
      {problems.length > 0 && (
        <div className={styles.warn}>
          <Warning20Filled aria-hidden />
          <div>
            <b>{t('tariffs-refused')}</b>
            <ul>
              {problems.slice(0, MOST_SHOWN).map((problem) => {
                const sentence = say(lang, problem);
                return <li key={sentence}>{sentence}</li>;
              })}
              {rest > 0 && <li>{t('tariffs-refused-more', { count: rest })}</li>}
            </ul>
          </div>
        </div>
      )}
      {notKept !== null && (
        <div className={styles.error}>
          <ErrorCircle20Filled aria-hidden />
          <div>
            <b>{t('tariffs-not-kept')}</b> {notKept.code === 'tariffs-not-kept' ? '' : say(lang, notKept)}
          </div>
        </div>
      )}
    </div>
  );
}
