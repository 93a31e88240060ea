import { worksOf } from '../../../shared/advice/compare/works.ts';
import { groupedMoney } from '../../../shared/numbers.ts';
import { useWords } from '../../state/words.ts';
import styles from './CompareSheet.module.css';
import { CompareChart } from './chart/CompareChart.tsx';
import { OverviewStrip } from './chart/OverviewStrip.tsx';
import { useCompareWords } from './compareWords.ts';
import { CompareHeader } from './header/CompareHeader.tsx';
import { PlanTable } from './PlanTable.tsx';
import { type Compare, useCompare } from './useCompare.ts';

/** What a month costs by the plans that can serve it: against quantity in a chart, at the month's own quantity in a table. */
export function CompareSheet() {
  const compare = useCompare();
  if (compare === null) return null;
  if (compare.shown === null) return <NothingToCompare compare={compare} />;
  const { shown, choices } = compare;
  return (
    <div className={styles.sheet}>
      <CompareHeader compare={compare} shown={shown} />
      <CompareChart shown={shown} />
      <OverviewStrip shown={shown} choices={choices} />
      <PlanTable comparison={shown.comparison} />
      <Told shown={shown} />
    </div>
  );
}

function NothingToCompare({ compare }: { readonly compare: Compare }) {
  const t = useWords();
  const { lang } = useCompareWords();
  const works = worksOf(compare.estimate.catalogue).map(({ name }) => name[lang]);
  return (
    <div className={styles.empty}>
      <p>{t('compare-empty', { works: works.join(lang === 'en' ? ', ' : '、') })}</p>
    </div>
  );
}

/** Says the outcome to who can't see the table change. */
function Told({ shown }: { readonly shown: NonNullable<Compare['shown']> }) {
  const t = useWords();
  const words = useCompareWords();
  const best = shown.comparison.rows[0];
  const told =
    best === undefined || best.amount === null
      ? ''
      : t('compare-told', { plan: words.say(best.title, best.member), amount: groupedMoney(best.amount) });
  return (
    <p className="visually-hidden" role="status">
      {told}
    </p>
  );
}
