import type { Pool } from '../../rating/types.ts';

/**
 * What running figures the lines of a pool need.
 * `simple`: the rounded charge to here. `running`: the exact charge, because days are cut from it, or because prices of
 * lines' own or another version of the rate add to it. `table`: a sum of lines that each have their price.
 */
export interface PoolShape {
  readonly kind: 'simple' | 'running' | 'table';
  /** Something adds to what the rate makes of the volume. */
  readonly carries: boolean;
  /** Each day is cut by itself, so that sums start again with it. */
  readonly byDay: boolean;
}

export function shapeOf(pool: Pool, segments: number): PoolShape {
  const { settle, rates } = pool.item;
  const byDay = settle.period === 'day' && settle.dayAmount === 'cut-difference';
  const price = rates.find((rate) => rate.price !== null)?.price;
  if (price?.type === 'table') return { kind: 'table', carries: false, byDay };
  const carries = segments > 1 || pool.entries.some((entry) => entry.ownPrice !== null);
  return { kind: carries || byDay ? 'running' : 'simple', carries, byDay };
}
