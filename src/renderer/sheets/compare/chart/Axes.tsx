import type { Range } from '../../../../shared/advice/compare/range.ts';
import { Decimal } from '../../../../shared/decimal.ts';
import { grouped } from '../../../../shared/numbers.ts';
import { axisQuantity, useCompareWords } from '../compareWords.ts';
import styles from './CompareChart.module.css';
import { type PlotArea, rowsOf } from './plotArea.ts';

/** Room for about so many pixels between quantities. */
const COLUMN = 140;

interface Props {
  readonly area: PlotArea;
  readonly range: Range;
  /** The quantity that has a mark of its own on the axis, which no other may cover. */
  readonly marked: Decimal;
}

/** Half of a mark and half of a label beside it, with room between. */
const CLEAR = 52;

/** Grid lines with amounts on the left, quantities below. */
export function Axes({ area, range, marked }: Props) {
  const { lang } = useCompareWords();
  const { box, x, y } = area;
  const columns = Math.max(2, Math.round((box.right - box.left) / COLUMN));
  const isFree = (quantity: number): boolean => Math.abs(x(quantity) - x(marked.toNumber())) > CLEAR;
  const ticks = x.ticks(columns).filter(isFree);
  const ends = [range.from.toNumber(), range.to.toNumber()];
  return (
    <g>
      {y.ticks(rowsOf(area)).map((amount) => (
        <g key={amount}>
          <line
            className={y(amount) === box.bottom ? styles.base : styles.grid}
            x1={box.left}
            x2={box.right}
            y1={y(amount)}
            y2={y(amount)}
          />
          <text className={styles.tick} x={box.left - 12} y={y(amount)} dy="0.35em" textAnchor="end">
            {grouped(new Decimal(amount))}
          </text>
        </g>
      ))}
      <line className={styles.base} x1={box.left} x2={box.right} y1={box.bottom} y2={box.bottom} />
      {ticks.map((quantity) => (
        <text
          key={quantity}
          className={styles.tick}
          x={x(quantity)}
          y={box.bottom + 20}
          textAnchor={ends.includes(quantity) && quantity === ends[1] ? 'end' : 'middle'}
        >
          {axisQuantity(lang, new Decimal(quantity))}
        </text>
      ))}
    </g>
  );
}
