import type { WhyTier, WhyTiers } from '../../../shared/advice/why/types.ts';
import type { Decimal } from '../../../shared/decimal.ts';
import { axisNumber } from '../../../shared/i18n/axisNumber.ts';
import { grouped } from '../../../shared/numbers.ts';
import { useWords } from '../../state/words.ts';
import { TierBars } from './TierBars.tsx';
import styles from './Tiers.module.css';
import { priceWords, type Speaker } from './whyWords.ts';

export interface TiersProps {
  readonly tiers: WhyTiers;
  /** What stands in the tiers: the month's billed quantity. */
  readonly volume: Decimal;
  readonly speaker: Speaker;
  /** The way to the next tier is then told with what it saves. */
  readonly inDeadZone: boolean;
}

/** More bars than these have no room for their bounds. */
const MOST_BARS = 8;

export function Tiers({ tiers, volume, speaker, inDeadZone }: TiersProps) {
  const t = useWords();
  const bars = tiers.mode === 'volume' && tiers.tiers.length <= MOST_BARS;
  const { next } = tiers;
  return (
    <>
      {bars ? (
        <TierBars tiers={tiers} volume={volume} speaker={speaker} />
      ) : (
        <TierRows tiers={tiers} speaker={speaker} />
      )}
      {next !== null && !inDeadZone && (
        <p className={styles.next}>
          {t('why-next-tier', {
            more: next.more,
            unit: speaker.unit,
            price: priceWords(next.price, speaker),
          })}
        </p>
      )}
    </>
  );
}

/** A line for each tier: its price, how full it is, and how much of it is used. */
function TierRows({ tiers, speaker }: Pick<TiersProps, 'tiers' | 'speaker'>) {
  const t = useWords();
  const { per, times } = tiers;
  return (
    <table className={styles.rows}>
      <tbody>
        {tiers.tiers.map((tier) => (
          <tr key={tier.over}>
            <th scope="row" className="figures">
              {priceWords({ price: tier.price, per, times }, speaker)}
            </th>
            <td className={styles.track}>
              <span>
                <span className={styles[tier.state]} style={{ width: `${fillOf(tier) * 100}%` }} />
              </span>
            </td>
            <td className={tier.state === 'ahead' ? styles.quiet : styles.plain}>
              <span className="figures">{filledWords(tier, tiers.mode, speaker, t)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function fillOf({ state, over, upTo, filled }: WhyTier): number {
  if (state !== 'reached') return state === 'passed' ? 1 : 0;
  // A tier without an end is shown half full: it is reached, and there is no whole to be a part of.
  return upTo === null ? 0.5 : Math.min(1, filled.div(upTo - over).toNumber());
}

function filledWords(
  { state, over, upTo, filled }: WhyTier,
  mode: WhyTiers['mode'],
  { lang }: Speaker,
  t: ReturnType<typeof useWords>,
): string {
  if (mode === 'volume')
    return upTo === null
      ? t('why-tier-above', { from: axisNumber(over, lang) })
      : t('why-tier-upto', { to: axisNumber(upTo, lang) });
  if (state === 'ahead') return t('why-tier-above', { from: axisNumber(over, lang) });
  if (state === 'passed') return axisNumber(filled, lang);
  if (upTo === null) return grouped(filled);
  return t('why-tier-part', { filled: axisNumber(filled, lang), whole: axisNumber(upTo - over, lang) });
}
