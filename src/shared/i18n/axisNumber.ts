import { Decimal } from '../decimal.ts';
import { grouped } from '../numbers.ts';
import type { Lang } from './lang.ts';

type Step = readonly [size: number, name: string];

/** The larger first. English thousands and millions, Chinese 亿 and 万. */
const STEPS: Readonly<Record<Lang, readonly Step[]>> = {
  en: [
    [1_000_000, 'M'],
    [1_000, 'k'],
  ],
  'zh-CN': [
    [100_000_000, '亿'],
    [10_000, '万'],
  ],
};

const MOST_DECIMALS = 2;

/**
 * A quantity where there is little room: 50k, 1.5M, 1,000M; 5万, 1000万, 10亿. Never rounded: one that two decimals don't hold is
 * written out, 486,213.
 */
export function axisNumber(value: Decimal | number, lang: Lang): string {
  const exact = new Decimal(value);
  const step = STEPS[lang].find(([size]) => exact.abs().gte(size));
  if (step === undefined) return grouped(exact);
  const short = exact.div(step[0]);
  if (short.decimalPlaces() > MOST_DECIMALS) return grouped(exact);
  return `${lang === 'en' ? grouped(short) : short.toString().replace('-', '−')}${step[1]}`;
}
