import { describe, expect, it } from 'vitest';
import { cheapestPack } from '../../src/shared/advice/cheapestPack.ts';
import { Decimal } from '../../src/shared/decimal.ts';
import { catalogue } from '../rating/support.ts';

const packsOf = (id: string) => {
  const packs = catalogue().products.get(id)?.packs;
  if (packs == null) throw new Error(`${id} has no packs`);
  return packs;
};

describe('the cheapest single pack of Tencent Voice Message for minutes that no pack served', () => {
  it.each<[needed: string, pack: string, units: number, amount: string]>([
    // 1 step of 1,000 at 0.11 = 110.
    ['1', 'custom:1000', 1_000, '110.00'],
    ['1000', 'custom:1000', 1_000, '110.00'],
    ['1001', 'custom:2000', 2_000, '220.00'],
    // 9 × 1,000 × 0.11 = 990 < 1,050.
    ['9000', 'custom:9000', 9_000, '990.00'],
    // Custom 10,000 × 0.105 = 1,050 = the fixed 10,000: the fixed one.
    ['9001', '10000', 10_000, '1050.00'],
    // 11,000 × 0.105 = 1,155.
    ['10001', 'custom:11000', 11_000, '1155.00'],
    // 95,000 × 0.105 = 9,975 < 10,000.
    ['95000', 'custom:95000', 95_000, '9975.00'],
    // 96,000 × 0.105 = 10,080 > 10,000 of the fixed 100,000; custom 100,000 × 0.1 costs the same.
    ['95500', '100000', 100_000, '10000.00'],
    // 475,000 × 0.1 = 47,500 = the fixed 500,000: the larger.
    ['475000', '500000', 500_000, '47500.00'],
    // 474,000 × 0.1 = 47,400 < 47,500.
    ['474000', 'custom:474000', 474_000, '47400.00'],
    // 2,833,000 × 0.09 = 254,970 < 255,000; 2,834,000 × 0.09 = 255,060.
    ['2833000', 'custom:2833000', 2_833_000, '254970.00'],
    ['2833001', '3000000', 3_000_000, '255000.00'],
    // Above every fixed size: 3,001,000 × 0.085 = 255,085.
    ['3000001', 'custom:3001000', 3_001_000, '255085.00'],
  ])('%s minutes: %s', (needed, pack, units, amount) => {
    const advice = cheapestPack(packsOf('tencent.voice.message'), new Decimal(needed));
    expect(advice && { ...advice, amount: advice.amount.toFixed(2) }).toEqual({ pack, units, amount });
  });

  it('never advises a trial pack, and nothing where no size is large enough or has a price', () => {
    expect(cheapestPack(packsOf('alibaba.voice.notification.dedicated'), new Decimal(3))?.pack).toBe('500');
    expect(cheapestPack(packsOf('alibaba.voice.notification.public'), new Decimal(500_001))).toBeNull();
    expect(cheapestPack(packsOf('alibaba.rtc'), new Decimal(1))).toBeNull();
  });
});
