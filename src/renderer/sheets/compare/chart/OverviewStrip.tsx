import { type KeyboardEvent, type PointerEvent, useId, useRef } from 'react';
import { type Range, within } from '../../../../shared/advice/compare/range.ts';
import { Decimal } from '../../../../shared/decimal.ts';
import { grouped } from '../../../../shared/numbers.ts';
import { useWords } from '../../../state/words.ts';
import { type Choices, choose } from '../choices.ts';
import { axisQuantity, useCompareWords } from '../compareWords.ts';
import type { Compare } from '../useCompare.ts';
import styles from './OverviewStrip.module.css';
import { plotArea } from './plotArea.ts';
import { strokeOf } from './strokes.ts';
import { useSize } from './useSize.ts';
import { HatchPattern } from './ZoneBands.tsx';

type Shown = NonNullable<Compare['shown']>;
interface Props {
  readonly shown: Shown;
  readonly choices: Choices;
}

const HEIGHT = 44;

/** The whole range at a glance, with the part that the chart shows as a window that is dragged, or moved by arrow keys. */
export function OverviewStrip({ shown, choices }: Props) {
  const t = useWords();
  const { lang } = useCompareWords();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const { whole, subject } = shown.comparison;
  const unit = subject.member.item.unitName[lang];
  return (
    <div className={styles.row}>
      <span className={styles.edge}>{axisQuantity(lang, whole.from)}</span>
      <div ref={frame} className={styles.frame}>
        {size !== null && size.width > 0 && <Strip shown={shown} choices={choices} width={size.width} />}
      </div>
      <span className={styles.end}>
        {t('compare-whole-range', { quantity: axisQuantity(lang, whole.to), unit })}
      </span>
    </div>
  );
}

function Strip({ shown, choices, width }: Props & { readonly width: number }) {
  const hatch = useId();
  const { comparison, outline } = shown;
  const { whole, now, quantity } = comparison;
  const area = plotArea(outline, whole, { left: 0, right: width, top: 4, bottom: HEIGHT - 4 });
  const own = outline.find(({ kind }) => kind === 'estimate');
  return (
    <>
      <svg className={styles.strip} width={width} height={HEIGHT} aria-hidden>
        <HatchPattern id={hatch} />
        {own?.zones.map(({ from, to }) => (
          <rect
            key={from.toString()}
            fill={`url(#${hatch})`}
            x={area.x(from.toNumber())}
            width={Math.max(1, area.x(to.toNumber()) - area.x(from.toNumber()))}
            height={HEIGHT}
          />
        ))}
        {outline.map((curve) => (
          <path
            key={curve.key}
            className={curve.kind === 'estimate' ? styles.own : styles.other}
            d={strokeOf(curve, area).path}
          />
        ))}
        {now !== null && quantity.lte(whole.to) && (
          <circle
            className={styles.point}
            cx={area.x(quantity.toNumber())}
            cy={area.y(now.toNumber())}
            r={3}
          />
        )}
      </svg>
      <ShownWindow shown={shown} choices={choices} width={width} />
    </>
  );
}

function ShownWindow({ shown, choices, width }: Props & { readonly width: number }) {
  const t = useWords();
  const { lang } = useCompareWords();
  const { comparison, range } = shown;
  const { whole, subject } = comparison;
  const grabbed = useRef<{ readonly at: number; readonly range: Range } | null>(null);
  const perPixel = whole.to.div(width);
  const show = (next: Range): void => choose(choices, { shown: within(next, whole) });
  const moved = (from: Range, by: Decimal): Range => ({ from: from.from.plus(by), to: from.to.plus(by) });
  const onDown = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grabbed.current = { at: event.clientX, range };
  };
  const onMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (grabbed.current === null) return;
    const by = perPixel.times(event.clientX - grabbed.current.at).round();
    show(moved(grabbed.current.range, by));
  };
  const onKey = (event: KeyboardEvent): void => {
    const next = byKey(event, range, whole);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    show(next);
  };
  const left = range.from.div(perPixel).toNumber();
  return (
    <div
      className={styles.window}
      role="slider"
      tabIndex={0}
      aria-label={t('compare-window')}
      aria-valuemin={whole.from.toNumber()}
      aria-valuemax={whole.to.toNumber()}
      aria-valuenow={range.from.toNumber()}
      aria-valuetext={t('compare-window-at', {
        from: grouped(range.from),
        to: grouped(range.to),
        unit: subject.member.item.unitName[lang],
      })}
      style={{ left, width: Math.max(6, range.to.minus(range.from).div(perPixel).toNumber()) }}
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={() => {
        grabbed.current = null;
      }}
      onPointerCancel={() => {
        grabbed.current = null;
      }}
      onKeyDown={onKey}
    />
  );
}

/** Arrows move by a tenth of the window, Page keys by all of it, Home and End to the ends; + and − narrow and widen it. */
function byKey({ key }: KeyboardEvent, range: Range, whole: Range): Range | null {
  const width = range.to.minus(range.from);
  const by = (share: string): Range => ({
    from: range.from.plus(width.times(share).round()),
    to: range.to.plus(width.times(share).round()),
  });
  const scaled = (share: string): Range => {
    const middle = range.from.plus(range.to).div(2);
    const half = Decimal.max(10, width.times(share).div(2)).round();
    return { from: middle.minus(half), to: middle.plus(half) };
  };
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return by('-0.1');
    case 'ArrowRight':
    case 'ArrowUp':
      return by('0.1');
    case 'PageDown':
      return by('-1');
    case 'PageUp':
      return by('1');
    case 'Home':
      return { from: whole.from, to: whole.from.plus(width) };
    case 'End':
      return { from: whole.to.minus(width), to: whole.to };
    case '+':
    case '=':
      return scaled('0.5');
    case '-':
      return scaled('2');
    default:
      return null;
  }
}
