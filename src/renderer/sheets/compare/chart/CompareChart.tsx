import { useRef } from 'react';
import type { PlanCurve } from '../../../../shared/advice/compare/comparison.ts';
import { useWords } from '../../../state/words.ts';
import type { Compare } from '../useCompare.ts';
import { Axes } from './Axes.tsx';
import styles from './CompareChart.module.css';
import { EndLabels } from './EndLabels.tsx';
import { MonthPoint } from './MonthPoint.tsx';
import { PlanLine } from './PlanLine.tsx';
import { plotArea } from './plotArea.ts';
import { type Size, useSize } from './useSize.ts';
import { ZoneBands } from './ZoneBands.tsx';

type Shown = NonNullable<Compare['shown']>;

/** Below this width labels stand on the lines instead of beside them. */
const NARROW = 1120;

/** Cost of a month against quantity, a line for each plan. The table tells the same, so the chart is one picture to a reader. */
export function CompareChart({ shown }: { readonly shown: Shown }) {
  const t = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  return (
    <div ref={frame} className={styles.frame}>
      {size !== null && (
        <svg
          className={styles.chart}
          width={size.width}
          height={size.height}
          role="img"
          aria-label={t('compare-chart')}
        >
          <Plot shown={shown} size={size} />
        </svg>
      )}
    </div>
  );
}

function Plot({ shown, size }: { readonly shown: Shown; readonly size: Size }) {
  const isNarrow = size.width < NARROW;
  const box = {
    left: 88,
    right: size.width - (isNarrow ? 24 : 200),
    top: 28,
    bottom: size.height - 32,
  };
  if (box.right - box.left < 80 || box.bottom - box.top < 60) return null;
  const area = plotArea(shown.curves, shown.range, box);
  // The estimate's own line comes last, over all others.
  const ordered = [...shown.curves].sort((a, b) => Number(isOwn(a)) - Number(isOwn(b)));
  return (
    <>
      <Axes area={area} range={shown.range} marked={shown.comparison.quantity} />
      <ZoneBands area={area} curves={shown.curves} />
      {ordered.map((curve) => (
        <PlanLine key={curve.key} curve={curve} area={area} dash={dashOf(curve, shown.curves)} />
      ))}
      <EndLabels area={area} curves={shown.curves} isNarrow={isNarrow} />
      <MonthPoint area={area} comparison={shown.comparison} range={shown.range} />
    </>
  );
}

const isOwn = ({ kind }: PlanCurve): boolean => kind === 'estimate';

/** Lines of packs are dashed, each in its own way; others are solid. */
function dashOf(curve: PlanCurve, curves: readonly PlanCurve[]): string | undefined {
  if (curve.kind !== 'packs') return undefined;
  const packed = curves.filter(({ kind }) => kind === 'packs');
  return ['6 4', '2 3', '10 3 2 3'][packed.indexOf(curve) % 3];
}
