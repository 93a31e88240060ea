import { chargeOf, type PackCharge } from '../../../../shared/estimate/packTerms.ts';
import type { PackFacts } from '../../../../shared/estimate/packView.ts';
import type { PricedEstimate } from '../../../../shared/estimate/pricedEstimate.ts';
import { proseMonth } from '../../../../shared/i18n/proseDate.ts';
import { grouped, groupedMoney } from '../../../../shared/numbers.ts';
import { FigureRows } from '../../../panels/parts/FigureRows.tsx';
import { PanelSection } from '../../../panels/parts/PanelSection.tsx';
import { useApp } from '../../../state/app.ts';
import { useWords } from '../../../state/words.ts';
import styles from './PackPanel.module.css';
import { PriceField } from './PriceField.tsx';

interface PackPriceProps {
  readonly facts: PackFacts;
  readonly estimate: PricedEstimate;
}

/** What one such pack costs, and whether this one is charged here. */
export function PackPrice({ facts, estimate }: PackPriceProps) {
  const t = useWords();
  const charge = chargeOf(facts);
  return (
    <PanelSection title={t('pack-price')}>
      {charge.kind === 'charged' && <PriceField facts={facts} estimate={estimate} />}
      <Charge charge={charge} facts={facts} />
    </PanelSection>
  );
}

function Charge({ charge, facts: { pack } }: { readonly charge: PackCharge; readonly facts: PackFacts }) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const when = pack.purchased === null ? '' : proseMonth(pack.purchased.slice(0, 7), lang);
  if (charge.kind !== 'charged')
    return <p className={styles.quiet}>{t(`pack-charge-${charge.kind}`, { when })}</p>;
  if (charge.amount === null || charge.price === null) return null;
  const amount = groupedMoney(charge.amount);
  const each = t('pack-charged-each', { count: grouped(pack.count), price: groupedMoney(charge.price) });
  const sum = { key: 'sum', label: t('pack-charged', { when }), figure: amount, isTotal: true };
  return (
    <div className={styles.charge}>
      <FigureRows rows={pack.count === 1 ? [sum] : [{ key: 'each', label: each, figure: amount }, sum]} />
    </div>
  );
}
