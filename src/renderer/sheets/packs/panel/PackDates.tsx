import { addDays } from '../../../../shared/calendar.ts';
import { type Refund, refundOf } from '../../../../shared/estimate/packTerms.ts';
import type { PackFacts } from '../../../../shared/estimate/packView.ts';
import type { PricedEstimate } from '../../../../shared/estimate/pricedEstimate.ts';
import { proseDay } from '../../../../shared/i18n/proseDate.ts';
import { type FigureRow, FigureRows } from '../../../panels/parts/FigureRows.tsx';
import { PanelSection } from '../../../panels/parts/PanelSection.tsx';
import { useApp } from '../../../state/app.ts';
import { useWords, type Words } from '../../../state/words.ts';

interface PackDatesProps {
  readonly facts: PackFacts;
  readonly estimate: PricedEstimate;
}

/** When a pack was bought, on which days it serves, and whether it can be given back. */
export function PackDates({ facts, estimate }: PackDatesProps) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const { pack, firstDay, lastDay } = facts;
  const refund = refundOf(facts, estimate.rated.billedMonths.at(-1) ?? null);
  const day = (key: string, label: string, when: string): FigureRow => ({
    key,
    label,
    figure: proseDay(when, lang),
  });
  const rows: FigureRow[] = [
    ...(pack.purchased === null ? [] : [day('purchased', t('pack-purchased'), pack.purchased)]),
    ...(firstDay === null || firstDay === pack.purchased
      ? []
      : [day('first', t('pack-first-day'), firstDay)]),
    lastDay === null
      ? { key: 'last', label: t('pack-last-day'), figure: t('pack-no-end') }
      : day('last', t('pack-last-day'), lastDay),
    ...(refund === null
      ? []
      : [{ key: 'refund', label: t('pack-refund'), figure: refundText(refund, facts, t) }]),
  ];
  return (
    <PanelSection title={t('pack-dates')}>
      <FigureRows rows={rows} />
    </PanelSection>
  );

  function refundText(kind: Refund, { product }: PackFacts, words: Words): string {
    const days = product.packs?.refund?.withinDays ?? 0;
    const until = pack.purchased === null ? '' : proseDay(addDays(pack.purchased, days), lang);
    return words(`refunding-${kind}`, { days, when: until });
  }
}
