import type { PlanCurve } from '../../../../shared/advice/compare/comparison.ts';
import { groupedMoney } from '../../../../shared/numbers.ts';
import { useWords } from '../../../state/words.ts';
import styles from './CompareChart.module.css';
import type { PlotArea } from './plotArea.ts';
import { type Jump, strokeOf } from './strokes.ts';

interface Props {
  readonly curve: PlanCurve;
  readonly area: PlotArea;
  readonly dash: string | undefined;
}

/** A plan's cost: accent and thick for the estimate's own. A filled dot is the last quantity before a jump, a ring what follows. */
export function PlanLine({ curve, area, dash }: Props) {
  const isOwn = curve.kind === 'estimate';
  const stroke = strokeOf(curve, area);
  return (
    <g>
      <path className={isOwn ? styles.own : styles.other} d={stroke.path} strokeDasharray={dash} />
      {stroke.jumps.map((jump) => (
        <g key={jump.closed[0]}>
          <line
            className={isOwn ? styles.drop : styles.dropOther}
            x1={jump.closed[0]}
            x2={jump.open[0]}
            y1={jump.closed[1]}
            y2={jump.open[1]}
          />
          <circle
            className={isOwn ? styles.closed : styles.closedOther}
            cx={jump.closed[0]}
            cy={jump.closed[1]}
            r={4}
          />
          <circle
            className={isOwn ? styles.open : styles.openOther}
            cx={jump.open[0]}
            cy={jump.open[1]}
            r={4}
          />
          {isOwn && <JumpNote jump={jump} curve={curve} area={area} />}
        </g>
      ))}
    </g>
  );
}

/** Room that the note needs beside the jump, and the least height at which it is worth telling. */
const NOTE_WIDTH = 180;
const NOTE_HEIGHT = 12;

function JumpNote({
  jump,
  curve,
  area,
}: {
  readonly jump: Jump;
  readonly curve: PlanCurve;
  readonly area: PlotArea;
}) {
  const t = useWords();
  const { x, box } = area;
  const zone = curve.zones.find(({ to }) => Math.abs(x(to.toNumber()) - jump.closed[0]) < 1);
  if (zone === undefined || zone.priceBefore === null || zone.priceAfter === null) return null;
  if (Math.abs(jump.open[1] - jump.closed[1]) < NOTE_HEIGHT) return null;
  const fits = jump.open[0] + NOTE_WIDTH < box.right;
  return (
    <text
      className={styles.note}
      x={jump.open[0] + (fits ? 10 : -10)}
      y={jump.open[1] + 18}
      textAnchor={fits ? 'start' : 'end'}
    >
      {t('compare-jump', {
        before: zone.priceBefore,
        after: zone.priceAfter,
        amount: groupedMoney(zone.less),
      })}
    </text>
  );
}
