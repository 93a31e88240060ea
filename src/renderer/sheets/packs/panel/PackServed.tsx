import { Info16Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { ZERO } from '../../../../shared/decimal.ts';
import { type PackServing, packServing, type ServedLine } from '../../../../shared/estimate/packServing.ts';
import type { PackFacts } from '../../../../shared/estimate/packView.ts';
import type { PricedEstimate } from '../../../../shared/estimate/pricedEstimate.ts';
import type { Lang } from '../../../../shared/i18n/lang.ts';
import { proseDay, proseMonth } from '../../../../shared/i18n/proseDate.ts';
import { grouped } from '../../../../shared/numbers.ts';
import { type FigureRow, FigureRows } from '../../../panels/parts/FigureRows.tsx';
import { PanelSection } from '../../../panels/parts/PanelSection.tsx';
import { useApp } from '../../../state/app.ts';
import { useWords, type Words } from '../../../state/words.ts';
import styles from './PackPanel.module.css';
import { usePackUnit } from './usePackUnit.ts';

interface PackServedProps {
  readonly facts: PackFacts;
  readonly estimate: PricedEstimate;
}

/** More lines than these are told as a number. */
const MOST_LINES = 8;

/** The lines that a pack served, what that took of it, and which pack went before it. */
export function PackServed({ facts, estimate }: PackServedProps) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const revision = useApp((state) => state.revision);
  const packUnit = usePackUnit(facts);
  const serving = useMemo(
    () => servingAt(estimate, facts.pack.id, revision),
    [estimate, facts.pack.id, revision],
  );
  const { billedMonths } = estimate.rated;
  const [month] = billedMonths;
  const title =
    month !== undefined && billedMonths.length === 1
      ? t('pack-served', { when: proseMonth(month, lang) })
      : t('pack-served-months');
  if (serving === null) return null;
  const total = {
    key: 'total',
    label: t(billedMonths.length > 1 ? 'balance-used-months' : 'balance-used'),
    figure: grouped(facts.balance.used),
    isTotal: true,
  };
  return (
    <PanelSection title={title}>
      {serving.lines.length === 0 ? (
        <p className={styles.quiet}>{t('pack-served-nothing')}</p>
      ) : (
        <FigureRows
          rows={[
            ...lineRows(serving.lines, estimate, lang, t),
            ...ratioRows(serving, facts, packUnit, lang, t),
            total,
          ]}
        />
      )}
      <Before serving={serving} estimate={estimate} unit={packUnit} />
    </PanelSection>
  );
}

/** The estimate changes in place: the revision is given so that the answer is made anew with each. */
function servingAt(estimate: PricedEstimate, packId: string, _revision: number): PackServing | null {
  return packServing(estimate.rated, packId);
}

function lineRows(lines: readonly ServedLine[], estimate: PricedEstimate, lang: Lang, t: Words): FigureRow[] {
  const shown = lines.slice(0, lines.length > MOST_LINES ? MOST_LINES - 1 : MOST_LINES);
  const rows = shown.map(({ lineId, item, day, units }) => {
    const params = { line: estimate.lineNumber(lineId), item: item.name[lang] };
    return {
      key: lineId,
      label:
        day === null
          ? t('pack-served-line-undated', params)
          : t('pack-served-line', { ...params, when: proseDay(day, lang) }),
      figure: t('pack-served-quantity', { quantity: grouped(units), unit: item.unitName[lang] }),
    };
  });
  const rest = lines.slice(shown.length);
  if (rest.length === 0) return rows;
  const units = rest.reduce((sum, line) => sum.plus(line.units), ZERO);
  const [first] = rest;
  const unit = first?.item.unitName[lang] ?? '';
  const figure = t('pack-served-quantity', { quantity: grouped(units), unit });
  return [...rows, { key: 'more', label: t('pack-served-more', { count: rest.length }), figure }];
}

/** What a billable unit takes of the pack, where that is a question: of packs that serve several items. */
function ratioRows(
  { items }: PackServing,
  { product }: PackFacts,
  packUnit: string,
  lang: Lang,
  t: Words,
): FigureRow[] {
  if ((product.packs?.serves.length ?? 0) < 2) return [];
  return items.map(({ item, ratio, packUnits }) => ({
    key: item.id,
    label: t('pack-served-ratio', {
      item: item.name[lang],
      unit: item.unitName[lang],
      ratio: grouped(ratio),
      packUnit,
    }),
    figure: grouped(packUnits),
  }));
}

function Before({
  serving: { before, lines },
  estimate,
  unit,
}: {
  readonly serving: PackServing;
  readonly estimate: PricedEstimate;
  readonly unit: string;
}) {
  const t = useWords();
  if (before === null || lines.length === 0) return null;
  const number = estimate.document.packs.findIndex(({ id }) => id === before.packId) + 1;
  const code = before.expiresFirst ? 'pack-before-expires' : 'pack-before-order';
  return (
    <p className={styles.note}>
      <Info16Regular aria-hidden />
      <span>{t(code, { number, quantity: grouped(before.used), unit })}</span>
    </p>
  );
}
