import type { PlanCurve } from '../../../../shared/advice/compare/comparison.ts';
import { useCompareWords } from '../compareWords.ts';
import styles from './CompareChart.module.css';
import type { PlotArea } from './plotArea.ts';
import { spreadLabels, strokeOf } from './strokes.ts';

interface Props {
  readonly area: PlotArea;
  readonly curves: readonly PlanCurve[];
  /** On the lines, and names only, where there is no room beside them. */
  readonly isNarrow: boolean;
}

/** Each line's name at its end, and beneath it what it depends on. */
export function EndLabels({ area, curves, isNarrow }: Props) {
  const words = useCompareWords();
  const { box } = area;
  const ended = curves.flatMap((curve) => {
    const { end } = strokeOf(curve, area);
    return end === null ? [] : [{ curve, at: end[1] }];
  });
  const height = isNarrow ? 18 : 38;
  const lift = isNarrow ? 18 : 14;
  const tops = spreadLabels(
    ended.map(({ at }) => at - lift),
    height,
    box.top - 12,
    box.bottom,
  );
  const x = isNarrow ? box.right - 6 : box.right + 12;
  return (
    <g textAnchor={isNarrow ? 'end' : 'start'}>
      {ended.map(({ curve }, nth) => (
        <g key={curve.key}>
          <text
            className={curve.kind === 'estimate' ? styles.ownName : styles.name}
            x={x}
            y={(tops[nth] ?? 0) + 12}
          >
            {words.say(curve.title, curve.member)}
          </text>
          {!isNarrow && (
            <text className={styles.tick} x={x} y={(tops[nth] ?? 0) + 27}>
              {words.list(curve.label, curve.member)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
