import { useId } from 'react';
import type { PlanCurve } from '../../../../shared/advice/compare/comparison.ts';
import { grouped } from '../../../../shared/numbers.ts';
import { useWords } from '../../../state/words.ts';
import { useCompareWords } from '../compareWords.ts';
import styles from './CompareChart.module.css';
import type { PlotArea } from './plotArea.ts';

interface Band {
  readonly key: string;
  readonly left: number;
  readonly right: number;
  readonly label: string;
}

/** Quantities that cost more than a larger one would, as a neutral hatch. A band's label is left out where it would cover another. */
export function ZoneBands({
  area,
  curves,
}: {
  readonly area: PlotArea;
  readonly curves: readonly PlanCurve[];
}) {
  const hatch = useId();
  const { box } = area;
  const bands = useBands(area, curves);
  const labelled = withRoom(bands, box.left, box.right);
  return (
    <g>
      <HatchPattern id={hatch} />
      {bands.map(({ key, left, right, label }) => (
        <g key={key}>
          <title>{label}</title>
          <rect
            className={styles.band}
            x={left}
            width={right - left}
            y={box.top}
            height={box.bottom - box.top}
          />
          <rect
            fill={`url(#${hatch})`}
            x={left}
            width={right - left}
            y={box.top}
            height={box.bottom - box.top}
          />
        </g>
      ))}
      {labelled.map(({ key, at, label }) => (
        <text key={key} className={styles.tick} x={at} y={box.top - 10} textAnchor="middle">
          {label}
        </text>
      ))}
    </g>
  );
}

export function HatchPattern({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className={styles.hatch} x1={0} x2={0} y1={0} y2={8} />
      </pattern>
    </defs>
  );
}

function useBands({ x, box }: PlotArea, curves: readonly PlanCurve[]): Band[] {
  const t = useWords();
  const { lang } = useCompareWords();
  return curves.flatMap(({ key, member, zones }) =>
    zones.map(({ from, to }) => ({
      key: `${key} ${from}`,
      left: Math.max(box.left, x(from.toNumber())),
      right: Math.min(box.right, Math.max(x(to.toNumber()), x(from.toNumber()) + 1)),
      label: t('compare-zone', { name: member.name[lang], from: grouped(from), to: grouped(to) }),
    })),
  );
}

/** About what a character of a label takes; Chinese ones are twice as wide. */
const CHARACTER = 5.8;
const widthOf = (label: string): number =>
  [...label].reduce((sum, character) => sum + (character > '\u2e80' ? CHARACTER * 1.9 : CHARACTER), 0);

/** Wide bands are labelled first; each label in the middle of its band, moved into the plot. */
function withRoom(bands: readonly Band[], left: number, right: number) {
  const placed: {
    readonly key: string;
    readonly at: number;
    readonly label: string;
    readonly half: number;
  }[] = [];
  for (const { key, label, ...band } of [...bands].sort((a, b) => b.right - b.left - (a.right - a.left))) {
    const half = widthOf(label) / 2;
    const at = Math.min(right - half, Math.max(left + half, (band.left + band.right) / 2));
    if (placed.every((other) => Math.abs(other.at - at) > other.half + half + 12))
      placed.push({ key, at, label, half });
  }
  return placed;
}
