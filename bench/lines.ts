import { Decimal } from '../src/shared/decimal.ts';
import { emptyDraft, settingsOf } from '../src/shared/usage/settingsDraft.ts';
import type { OwnedPack, Settings, UsageLine } from '../src/shared/usage/types.ts';

/** What a bench line says; everything else is left out, as in most rows of a real month. */
type Said = Partial<Omit<UsageLine, 'quantity' | 'count' | 'duration' | 'size'>> & {
  readonly quantity?: number;
  readonly count?: number;
  readonly duration?: number;
  readonly bytes?: number;
};

/** Ten kinds of usage in turn, over the days of a month out of order, as exports of several systems put together are. */
const KINDS: readonly Said[] = [
  { product: 'alibaba.voice.ivr', item: 'call', quantity: 37 },
  { product: 'alibaba.voice.notification.public', item: 'call', duration: 61, count: 3 },
  { product: 'alibaba.voice.notification.dedicated', item: 'call', quantity: 12 },
  { product: 'alibaba.iot', item: 'message', bytes: 600, count: 40_000 },
  { product: 'alibaba.voice.code.public', item: 'message', quantity: 5 },
  { product: 'alibaba.voice.code.dedicated', item: 'message', quantity: 9 },
  { product: 'alibaba.voice.notification.intl', item: 'call', quantity: 3, region: 'HK' },
  { product: 'alibaba.rtc', item: 'audio', quantity: 30 },
  { product: 'tencent.voice.message', item: 'call', quantity: 2 },
  { product: 'alibaba.voice.robot', item: 'asr', quantity: 2 },
];

const dayOf = (index: number): string => `2026-10-${String(((index * 7) % 31) + 1).padStart(2, '0')}`;
const decimal = (value: number | undefined): Decimal | null =>
  value === undefined ? null : new Decimal(value);

function line(said: Said, index: number): UsageLine {
  const { quantity, count, duration, bytes, ...rest } = said;
  return {
    id: `r${index}`,
    source: { file: 'bench.xlsx', sheet: 'Usage', row: index + 2 },
    product: null,
    item: null,
    month: '2026-10',
    date: dayOf(index),
    count: decimal(count),
    duration: decimal(duration),
    quantity: quantity === undefined ? null : { value: new Decimal(quantity), unit: null },
    size: bytes === undefined ? null : { value: new Decimal(bytes), unit: 'byte' },
    connected: null,
    region: null,
    interface: null,
    protocol: null,
    connection: null,
    capacity: null,
    qps: null,
    months: null,
    fromCapacity: null,
    fromQps: null,
    unitPrice: null,
    opened: null,
    closed: null,
    records: null,
    problems: [],
    ...rest,
  };
}

/** So many lines of a mixed month. */
export function mixedLines(count: number): UsageLine[] {
  return Array.from({ length: count }, (_, index) => line(KINDS[index % KINDS.length] ?? {}, index));
}

/** So many lines that all stand in one pool with volume tiers. */
export function onePool(count: number): UsageLine[] {
  return Array.from({ length: count }, (_, index) =>
    line(
      { product: 'alibaba.voice.notification.dedicated', item: 'call', quantity: (index % 50) + 1 },
      index,
    ),
  );
}

export function ownedPack(product: string, units: number): OwnedPack {
  return {
    id: `p-${product}`,
    source: { file: 'bench.xlsx', sheet: 'Packs', row: 2 },
    product,
    kind: 'fixed',
    units,
    count: 1,
    spec: String(units),
    purchased: '2026-01-01',
    expires: null,
    remaining: null,
  };
}

/** What an estimate without a Settings sheet says. */
export const NO_SETTINGS: Settings = settingsOf(emptyDraft(), new Map());
