import { Button } from '@fluentui/react-components';
import { History20Regular } from '@fluentui/react-icons';
import type { Recoverable } from '../../shared/bridge.ts';
import { useApp } from '../state/app.ts';
import { discard, restore } from '../state/files/restoring.ts';
import { shownMoment } from '../state/files/shownMoment.ts';
import { useWords } from '../state/words.ts';
import styles from './RecoverCard.module.css';

/** Unsaved estimates of windows that ended without a word, each to be taken up again or let go. */
export function RecoverCards() {
  const t = useWords();
  const recoverable = useApp((state) => state.recoverable);
  if (recoverable.length === 0) return null;
  return (
    <section className={styles.cards} aria-label={t('recover-label')}>
      {recoverable.map((offer) => (
        <RecoverCard key={offer.id} offer={offer} />
      ))}
    </section>
  );
}

function RecoverCard({ offer }: { readonly offer: Recoverable }) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const canPrice = useApp((state) => state.tariffs !== null);
  const { name, edits, at } = offer;
  const titleId = `recover-${offer.id}`;
  return (
    <div className={styles.card}>
      <History20Regular className={styles.icon ?? ''} aria-hidden="true" />
      <span className={styles.words} id={titleId}>
        <span className={styles.title}>{t('recover-title', { moment: shownMoment(at, lang) })}</span>
        <span className={styles.detail} title={name}>
          {edits === 1 ? t('recover-edit', { name }) : t('recover-edits', { name, count: edits })}
        </span>
      </span>
      <span className={styles.actions}>
        <Button
          appearance="subtle"
          className={styles.action ?? ''}
          aria-describedby={titleId}
          onClick={() => void discard(offer)}
        >
          {t('recover-discard')}
        </Button>
        <Button
          className={styles.action ?? ''}
          aria-describedby={titleId}
          disabled={!canPrice}
          onClick={() => void restore(offer)}
        >
          {t('recover-restore')}
        </Button>
      </span>
    </div>
  );
}
