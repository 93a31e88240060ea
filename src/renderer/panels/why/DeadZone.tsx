import { Lightbulb16Regular } from '@fluentui/react-icons';
import type { DeadZoneHint } from '../../../shared/advice/compare/deadZoneHint.ts';
import { zoneCurve } from '../../../shared/advice/why/zoneCurve.ts';
import { grouped, groupedMoney } from '../../../shared/numbers.ts';
import type { Pool } from '../../../shared/rating/types.ts';
import { useWords } from '../../state/words.ts';
import styles from './DeadZone.module.css';
import { DeadZoneChart } from './DeadZoneChart.tsx';
import { Emphasis, emphasised } from './Emphasis.tsx';
import type { Speaker } from './whyWords.ts';

export interface DeadZoneProps {
  readonly hint: DeadZoneHint;
  readonly pool: Pool;
  readonly speaker: Speaker;
}

/** That more usage would cost less: where, and how much. */
export function DeadZone({ hint, pool, speaker }: DeadZoneProps) {
  const t = useWords();
  const curve = zoneCurve(pool, hint);
  const { unit } = speaker;
  const more = t('why-dead-zone-more', { more: grouped(hint.moreToLeave), unit });
  const less = t('why-dead-zone-less', { less: groupedMoney(hint.saving) });
  return (
    <>
      {curve !== null && (
        <DeadZoneChart hint={hint} curve={curve} volume={pool.tierVolume} speaker={speaker} />
      )}
      <p className={styles.hint}>
        <Lightbulb16Regular aria-hidden />
        <span>
          <Emphasis
            text={t('why-dead-zone-hint', {
              more: emphasised(more),
              amount: groupedMoney(hint.amountThere),
              less: emphasised(less),
            })}
          />
        </span>
      </p>
    </>
  );
}
