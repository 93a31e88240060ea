import { scaleLinear } from 'd3-scale';
import type { WhyTier, WhyTiers } from '../../../shared/advice/why/types.ts';
import type { Decimal } from '../../../shared/decimal.ts';
import { axisNumber } from '../../../shared/i18n/axisNumber.ts';
import { grouped } from '../../../shared/numbers.ts';
import { useWords } from '../../state/words.ts';
import styles from './TierBars.module.css';
import { priceWords, type Speaker } from './whyWords.ts';

export interface TierBarsProps {
  readonly tiers: WhyTiers;
  readonly volume: Decimal;
  readonly speaker: Speaker;
}

/** Heights of the cheapest and the dearest tier, in pixels. */
const LOWEST = 12;
const HIGHEST = 36;

/** Volume tiers side by side, each as high as its price; the reached one prices the whole month. */
export function TierBars({ tiers, volume, speaker }: TierBarsProps) {
  const t = useWords();
  const prices = tiers.tiers.map(({ price }) => price.toNumber());
  const height = scaleLinear([Math.min(...prices), Math.max(...prices)], [LOWEST, HIGHEST]);
  const decimals = Math.max(...tiers.tiers.map(({ price }) => price.decimalPlaces()), 2);
  const reached = tiers.tiers.findIndex(({ state }) => state === 'reached');
  const tier = tiers.tiers[reached];
  return (
    <div
      className={styles.bars}
      role="img"
      aria-label={tier === undefined ? '' : t('why-tiers-label', labelOf(tiers, tier, volume, speaker))}
    >
      {tiers.tiers.map((each) => (
        <div key={each.over} className={styles.column}>
          <span className={each.state === 'reached' ? styles.priceReached : styles.price}>
            {each.price.toFixed(decimals)}
          </span>
          <span className={styles[each.state]} style={{ height: height(each.price.toNumber()) }} />
          {each.upTo !== null && <span className={styles.bound}>{axisNumber(each.upTo, speaker.lang)}</span>}
        </div>
      ))}
      <span
        className={styles.marker}
        style={{ left: `${((reached + tiers.within) / tiers.tiers.length) * 100}%` }}
      />
    </div>
  );
}

function labelOf(
  { tiers, per, times }: WhyTiers,
  { price, over, upTo }: WhyTier,
  volume: Decimal,
  speaker: Speaker,
) {
  return {
    tiers: tiers.length,
    quantity: grouped(volume),
    unit: speaker.unit,
    from: grouped(over),
    to: upTo === null ? '∞' : grouped(upTo),
    price: priceWords({ price, per, times }, speaker),
  };
}
