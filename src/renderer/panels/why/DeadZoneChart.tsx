import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useId } from 'react';
import type { DeadZoneHint } from '../../../shared/advice/compare/deadZoneHint.ts';
import type { Point, ZoneCurve } from '../../../shared/advice/why/zoneCurve.ts';
import type { Decimal } from '../../../shared/decimal.ts';
import { axisNumber } from '../../../shared/i18n/axisNumber.ts';
import { grouped, groupedMoney } from '../../../shared/numbers.ts';
import { useWords } from '../../state/words.ts';
import styles from './DeadZoneChart.module.css';
import type { Speaker } from './whyWords.ts';

export interface DeadZoneChartProps {
  readonly hint: DeadZoneHint;
  readonly curve: ZoneCurve;
  readonly volume: Decimal;
  readonly speaker: Speaker;
}

const WIDTH = 288;
const TOP = 18;
const FLOOR = 88;
const HEIGHT = 108;
/** Room that a figure takes on the axis, half of it on either side. */
const LABEL = 58;

/** Where things stand in the drawing. */
interface Places {
  /** The zone's edges. */
  readonly left: number;
  readonly right: number;
  readonly here: Point;
  readonly there: Point;
}

/** The month's cost around its dead zone: it rises to the tier's end, drops, and rises again. */
export function DeadZoneChart({ hint, curve, volume, speaker }: DeadZoneChartProps) {
  const t = useWords();
  const { x, y } = scalesOf(curve);
  const path = line<Point>(
    ([quantity]) => x(quantity),
    (point) => y(point[1]),
  );
  const places: Places = {
    left: x(hint.zone.from.toNumber()),
    right: x(hint.zone.to.toNumber()),
    here: [x(volume.toNumber()), y(hint.amountNow.toNumber())],
    there: [x(hint.cheaperAt.toNumber()), y(hint.amountThere.toNumber())],
  };
  const top = curve.pieces.at(-2)?.at(-1);
  const label = t('why-dead-zone-label', labelOf(hint, volume, speaker));
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <Zone places={places} name={t('why-dead-zone')} />
      {curve.pieces.map((piece) => (
        <path key={piece[0]?.[0]} className={styles.curve} d={path([...piece]) ?? ''} />
      ))}
      {top !== undefined && <Drop x={places.right} y={y(top[1])} to={places.there[1]} />}
      <circle className={styles.open} cx={places.there[0]} cy={places.there[1]} r="3" />
      <circle className={styles.here} cx={places.here[0]} cy={places.here[1]} r="4.5" />
      <Amounts places={places} hint={hint} />
      <Quantities places={places} volume={grouped(volume)} end={axisNumber(hint.zone.to, speaker.lang)} />
    </svg>
  );
}

/** The zone as a neutral hatch, and the level from which it is cheaper to use more. */
function Zone({ places: { left, right, there }, name }: { readonly places: Places; readonly name: string }) {
  const hatch = useId();
  const box = { x: left, y: TOP - 4, width: right - left, height: FLOOR - TOP + 4 };
  return (
    <>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line className={styles.hatch} x1="0" x2="0" y1="0" y2="6" />
        </pattern>
      </defs>
      <rect className={styles.zone} {...box} />
      <rect {...box} fill={`url(#${hatch})`} />
      <text className={styles.name} x={(left + right) / 2} y={10}>
        {name}
      </text>
      <line className={styles.floor} x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} />
      <line className={styles.level} x1={left} x2={there[0]} y1={there[1]} y2={there[1]} />
    </>
  );
}

/** The fall at the tier's end, from the price that still holds there to the one that holds behind it. */
function Drop({ x, y, to }: { readonly x: number; readonly y: number; readonly to: number }) {
  return (
    <>
      <line className={styles.level} x1={x} x2={x} y1={y} y2={to} />
      <circle className={styles.closed} cx={x} cy={y} r="3" />
    </>
  );
}

function Amounts({
  places: { here, there },
  hint,
}: {
  readonly places: Places;
  readonly hint: DeadZoneHint;
}) {
  return (
    <>
      <text className={styles.amount} x={Math.max(LABEL, here[0] - 8)} y={here[1] - 7} textAnchor="end">
        {groupedMoney(hint.amountNow)}
      </text>
      <text className={styles.quiet} x={there[0] + 8} y={there[1] + 13}>
        {groupedMoney(hint.amountThere)}
      </text>
    </>
  );
}

interface QuantitiesProps {
  readonly places: Places;
  readonly volume: string;
  readonly end: string;
}

/** Where the month stands and where the zone ends; side by side where one would stand on the other. */
function Quantities({ places: { here, right }, volume, end }: QuantitiesProps) {
  const isCrowded = right - here[0] < LABEL;
  const y = HEIGHT - 4;
  const atNow = isCrowded ? ([Math.max(LABEL, right - 6), 'end'] as const) : ([here[0], 'middle'] as const);
  return (
    <>
      <text className={styles.amount} x={atNow[0]} y={y} textAnchor={atNow[1]}>
        {volume}
      </text>
      <text className={styles.quiet} x={right} y={y} textAnchor={isCrowded ? 'start' : 'middle'}>
        {end}
      </text>
    </>
  );
}

function scalesOf({ first, last, pieces }: ZoneCurve) {
  const amounts = pieces.flatMap((piece) => piece.map(([, amount]) => amount));
  return {
    x: scaleLinear([first, last], [0, WIDTH]),
    y: scaleLinear([Math.min(...amounts), Math.max(...amounts)], [FLOOR - 8, TOP]),
  };
}

function labelOf(hint: DeadZoneHint, volume: Decimal, { unit }: Speaker) {
  return {
    from: grouped(hint.zone.from),
    to: grouped(hint.zone.to),
    unit,
    quantity: grouped(volume),
    amount: groupedMoney(hint.amountNow),
    at: grouped(hint.cheaperAt),
    cheaper: groupedMoney(hint.amountThere),
  };
}
