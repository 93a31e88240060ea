import type { Comparison } from '../../../../shared/advice/compare/comparison.ts';
import type { Range } from '../../../../shared/advice/compare/range.ts';
import { grouped, groupedMoney } from '../../../../shared/numbers.ts';
import { useWords } from '../../../state/words.ts';
import { useCompareWords } from '../compareWords.ts';
import styles from './CompareChart.module.css';
import type { PlotArea } from './plotArea.ts';

interface Props {
  readonly area: PlotArea;
  readonly comparison: Comparison;
  readonly range: Range;
}

const CARD = { width: 168, height: 48 };

/** The estimate's month on its own line: its quantity on the axis, what it costs on a card beside it. */
export function MonthPoint({ area, comparison, range }: Props) {
  const t = useWords();
  const { lang } = useCompareWords();
  const { quantity, now, supposed, subject } = comparison;
  if (now === null || quantity.lt(range.from) || quantity.gt(range.to)) return null;
  const { box } = area;
  const x = area.x(quantity.toNumber());
  const y = area.y(now.toNumber());
  const isRight = x + 12 + CARD.width < box.right;
  const isBelow = y + 52 + CARD.height < box.bottom;
  const card = {
    x: isRight ? x + 12 : x - 12 - CARD.width,
    y: isBelow ? y + 48 : Math.max(box.top + 4, y - 24 - CARD.height),
  };
  const label = t(supposed ? 'compare-supposed' : 'compare-this-month', {
    quantity: grouped(quantity),
    unit: subject.member.item.unitName[lang],
  });
  return (
    <g>
      <line className={styles.guideDotted} x1={box.left} x2={x} y1={y} y2={y} />
      <line className={styles.guide} x1={x} x2={x} y1={y} y2={box.bottom} />
      <circle className={styles.point} cx={x} cy={y} r={6} />
      <QuantityChip x={x} y={box.bottom + 6} text={grouped(quantity)} />
      <g transform={`translate(${card.x} ${card.y})`}>
        <rect className={styles.card} width={CARD.width} height={CARD.height} rx={4} />
        <text className={styles.cardLabel} x={12} y={19}>
          {label}
        </text>
        <text className={styles.cardFigure} x={12} y={37}>
          {groupedMoney(now)}
        </text>
      </g>
    </g>
  );
}

function QuantityChip({ x, y, text }: { readonly x: number; readonly y: number; readonly text: string }) {
  const width = 16 + text.length * 6.6;
  return (
    <g>
      <rect className={styles.chip} x={x - width / 2} y={y} width={width} height={20} rx={4} />
      <text className={styles.chipText} x={x} y={y + 14} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}
