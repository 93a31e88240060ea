import type { Product } from '../../../shared/tariff/types.ts';
import { useApp } from '../../state/app.ts';
import { useWords } from '../../state/words.ts';
import { FigureText } from './FigureText.tsx';
import { PackPriceCell } from './PackPriceCell.tsx';
import styles from './RateTable.module.css';
import { conditionText, labelText, perText } from './rowWords.ts';
import { SourceCell } from './SourceCell.tsx';
import type { TableRow } from './table.ts';

export interface RateRowProps {
  readonly product: Product;
  readonly row: TableRow;
  /** Whether it stands under the heading of its item. */
  readonly isPart: boolean;
  /** Whether the note of its source is told in the row. */
  readonly note: boolean;
}

/** One figure: what it is about, what it is, since when, and who says so. */
export function RateRow({ product, row: { row, number, sourceSpan, decimals }, isPart, note }: RateRowProps) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const isEmpty = row.inForce && row.figure.kind === 'empty';
  const label = labelText(row.label, t, lang);
  const asides = [conditionText(row.label, t), note ? (row.source.note?.[lang] ?? null) : null];
  const classes = [row.inForce ? '' : styles.past, isEmpty ? styles.empty : ''].join(' ').trim();
  return (
    <tr className={classes} title={row.inForce ? undefined : t('tariffs-past')}>
      <td className={styles.number}>{number}</td>
      <th scope="row" className={isPart ? styles.part : undefined}>
        {label}
        {asides.map(
          (aside) =>
            aside !== null && (
              <span key={aside} className={styles.aside}>
                {aside}
              </span>
            ),
        )}
        {!row.inForce && <span className="visually-hidden">{t('tariffs-past')}</span>}
      </th>
      {row.pack?.isOpen === true ? (
        <PackPriceCell product={product} pack={row.pack} figure={row.figure} name={label} />
      ) : (
        <td className={styles.price}>
          <FigureText figure={row.figure} decimals={decimals} />
        </td>
      )}
      <td>{row.per === null ? '' : perText(row.per, t, lang)}</td>
      <td className={styles.day}>{row.from ?? '–'}</td>
      <td className={styles.day}>{row.to ?? '–'}</td>
      {sourceSpan > 0 && <SourceCell product={product} row={row} span={sourceSpan} />}
    </tr>
  );
}
