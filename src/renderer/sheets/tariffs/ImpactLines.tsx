import { useApp } from '../../state/app.ts';
import { useWords, type Words } from '../../state/words.ts';
import type { InterpretationCardProps } from './InterpretationCard.tsx';
import styles from './Interpretations.module.css';
import { othersOf } from './InterpretationsPanel.tsx';
import { impactText } from './impactWords.ts';

/** What each other reading would change, a line each. */
export function ImpactLines({ code, catalogue, impacts }: InterpretationCardProps) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const interpretation = catalogue.interpretations.get(code);
  const others = othersOf(code, catalogue);
  return others.map((other) => {
    const told = impacts.told(other);
    const name = interpretation?.alternatives[other.alternative]?.[lang] ?? other.alternative;
    const isShipped = other.alternative === interpretation?.default;
    return (
      <p
        key={other.alternative}
        className={impacts.isExact ? 'figures' : `figures ${styles.stale}`}
        aria-busy={!impacts.isExact}
      >
        {told === null
          ? t('tariffs-working-out')
          : sentence(impactText(told, t, lang), { name, isShipped, isOnly: others.length === 1 }, t)}
      </p>
    );
  });
}

interface Reading {
  readonly name: string;
  readonly isShipped: boolean;
  readonly isOnly: boolean;
}

function sentence(what: string, { name, isShipped, isOnly }: Reading, t: Words): string {
  if (isShipped) return t('tariffs-as-shipped', { name, what });
  return isOnly ? t('tariffs-otherwise', { what }) : t('tariffs-under-name', { name, what });
}
