import type { PackedRows } from '../../../../shared/usage/packedRows.ts';

/** Rows of finished readings, batch by batch, until they are fetched. */
export interface HeldRows {
  readonly put: (job: string, batches: readonly PackedRows[]) => void;
  /** Null: that was all. Throws for a job that holds no rows: rows that are lost must not look like an end. */
  readonly next: (job: string) => PackedRows | null;
  readonly forget: (job: string) => void;
}

/** A preview that is read again and again leaves its earlier readings behind; so many are kept. */
const MOST_HELD = 4;

export function createHeldRows(): HeldRows {
  const held = new Map<string, PackedRows[]>();
  return {
    put: (job, batches) => {
      held.delete(job);
      held.set(job, [...batches]);
      for (const old of [...held.keys()].slice(0, -MOST_HELD)) held.delete(old);
    },
    next: (job) => {
      const batches = held.get(job);
      if (batches === undefined) throw new Error(`Job ${job} holds no rows.`);
      return batches.shift() ?? null;
    },
    forget: (job) => void held.delete(job),
  };
}
