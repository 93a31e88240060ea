import type { UnitPrice, WhyPool, WhyRow } from '../../../src/shared/advice/why/types.ts';
import { whyOf } from '../../../src/shared/advice/why/whyOf.ts';
import type { Rated } from '../../../src/shared/rating/types.ts';

const priceText = ({ price, per, times }: UnitPrice): string =>
  `${times.eq(1) ? '' : `${times} × `}${price}${per === 1 ? '' : ` / ${per}`}`;

function figureText({ figure }: WhyRow): string {
  if (figure.kind === 'none') return '–';
  return figure.kind === 'price' ? priceText(figure.price) : figure.text;
}

/** A row in one string: `why-tier 100000–500000 | 0.104 | A2 A3`. */
export function brief(row: WhyRow): string {
  const { label, labelPrice, span, codes } = row;
  const said = [
    label.code,
    ...Object.values(label.params ?? {}).map(String),
    ...(labelPrice === undefined ? [] : [`× ${priceText(labelPrice)}`]),
    ...(span === undefined ? [] : [`${span.from}–${span.to ?? ''}`]),
  ].join(' ');
  return [said, figureText(row), ...(codes.length === 0 ? [] : [codes.join(' ')])].join(' | ');
}

export const briefs = (pool: WhyPool | undefined): string[] => pool?.rows.map(brief) ?? [];

/** The arithmetic of a row of the estimate: that of its nth month. */
export function rowsOf(rated: Rated, id: string, nth = 0): string[] {
  return briefs(whyOf(rated, id, 1)?.pools[nth]);
}
