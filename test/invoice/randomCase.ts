import { ODD_ITEMS, ODD_TARIFF } from './oddTariff.ts';
import type { Case, Cells } from './support.ts';

/** Park and Miller's generator: the same numbers for the same seed, everywhere. */
export function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return Math.floor((state / 2147483647) * below);
  };
}

const VOICE: readonly (readonly [string, string])[] = [
  ...['ivr', 'sip', 'dualcall', 'inbound', 'notification.dedicated', 'sip400'].map(
    (id) => [`alibaba.voice.${id}`, 'call'] as const,
  ),
  ['alibaba.voice.code.dedicated', 'message'] as const,
  ['alibaba.rtc', 'video-sd'] as const,
  ['alibaba.iot', 'message'] as const,
  ['alibaba.iot', 'connection'] as const,
];

/** Lines over all kinds of rates, on few days, some with a price of their own. `most`: about the largest quantity. */
export function randomCase(
  seed: number,
  lines: number,
  most: number,
  settings: Record<string, string> = {},
): Case {
  const pick = random(seed);
  const prices = most > 1_000_000 ? ['0', '0.1', '0.00312345'] : ['0', '0.1', '35.555', '0.00312345', '980'];
  const usage = Array.from({ length: lines }, (): Cells => {
    const odd = pick(2) === 0;
    const [product, item] = odd
      ? (['odd.all', ODD_ITEMS[pick(ODD_ITEMS.length)] ?? ''] as const)
      : (VOICE[pick(VOICE.length)] ?? ['', '']);
    const magnitude = 10 ** pick(Math.round(Math.log10(most)) + 1);
    const whole = String(pick(10) * magnitude + pick(magnitude));
    const day = 1 + pick(28);
    return {
      product,
      item,
      quantity: item === 'decimals' ? `${whole}.${1 + pick(999999)}` : whole,
      ...(pick(6) === 0 ? { month: '2026-10' } : { date: `2026-10-${String(day).padStart(2, '0')}` }),
      ...(pick(9) === 0 ? { unitPrice: prices[pick(prices.length)] ?? '' } : {}),
    };
  });
  return { usage, settings, tariffs: [ODD_TARIFF] };
}
