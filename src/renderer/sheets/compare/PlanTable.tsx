import type { Comparison } from '../../../shared/advice/compare/comparison.ts';
import type { PlanRow } from '../../../shared/advice/compare/planRow.ts';
import { groupedMoney } from '../../../shared/numbers.ts';
import { useWords } from '../../state/words.ts';
import { signed, useCompareWords } from './compareWords.ts';
import styles from './PlanTable.module.css';

/** The plans at the quantity that is compared, cheapest first. */
export function PlanTable({ comparison }: { readonly comparison: Comparison }) {
  const t = useWords();
  const { lang } = useCompareWords();
  const unit = comparison.subject.member.item.unitName[lang];
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('compare-list-prices')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare-column-plan')}</th>
            <th scope="col" className={styles.number}>
              {t('compare-column-month')}
            </th>
            <th scope="col" className={styles.number}>
              {t('compare-column-against')}
            </th>
            <th scope="col" className={styles.number}>
              {t('compare-column-per', { unit })}
            </th>
            <th scope="col">{t('compare-column-how')}</th>
            <th scope="col">{t('compare-column-terms')}</th>
          </tr>
        </thead>
        <tbody>
          {comparison.rows.map((row) => (
            <PlanRowCells key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PlanRowCells({ row }: { readonly row: PlanRow }) {
  const words = useCompareWords();
  const isNow = row.kind === 'estimate';
  return (
    <tr className={isNow ? styles.now : undefined} aria-current={isNow ? 'true' : undefined}>
      <th scope="row">{words.say(row.title, row.member)}</th>
      <td className={styles.month}>{row.amount === null ? '–' : groupedMoney(row.amount)}</td>
      <td className={styles.number}>{row.against === null ? '–' : signed(row.against)}</td>
      <td className={styles.unit}>{row.perUnit === null ? '–' : row.perUnit.toFixed(4)}</td>
      <td className={row.amount === null || row.unserved.gt(0) ? styles.warn : styles.words}>
        {words.phrase(row.how, row.member)}
      </td>
      <td className={styles.words}>{words.phrase(row.terms, row.member)}</td>
    </tr>
  );
}
