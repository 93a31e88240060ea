import type { PlanChange } from '../../../shared/bridge/values.ts';
import type { FileHandle, FilesRead, KeptRow } from '../../../shared/bridge.ts';
import type { Message } from '../../../shared/problem.ts';
import type { UsageRow } from '../../../shared/usage/types.ts';
import { unpackRows } from '../../../shared/usage/unpackRows.ts';
import { bridge } from '../../bridge.ts';

/** How files are to be read. */
export interface ReadWish {
  readonly defaultProduct: string | null;
  readonly plans: readonly PlanChange[];
  readonly kept: readonly KeptRow[];
}

export const AS_FOUND: ReadWish = { defaultProduct: null, plans: [], kept: [] };

/** Files as they were read: what the host told of them, and their usage rows. */
export interface FilesWithRows {
  readonly read: FilesRead;
  readonly usage: readonly UsageRow[];
}

export type Reading =
  | { readonly kind: 'read'; readonly files: FilesWithRows }
  | { readonly kind: 'refused'; readonly problem: Message }
  | { readonly kind: 'cancelled' };

/** Reads files under the name of a job; `goesOn` is asked between batches. */
export async function readWhole(
  job: string,
  files: readonly FileHandle[],
  { defaultProduct, plans, kept }: ReadWish,
  goesOn: () => boolean,
): Promise<Reading> {
  const answer = await bridge().readFiles({
    job,
    files: files.map(({ id }) => id),
    defaultProduct,
    plans: [...plans],
    kept: [...kept],
  });
  if (!goesOn()) return abandoned(job);
  if (!answer.ok)
    return answer.problem.code === 'job-cancelled'
      ? { kind: 'cancelled' }
      : { kind: 'refused', problem: answer.problem };
  const usage: UsageRow[] = [];
  for (let batch = await bridge().nextRows(job); batch !== null; batch = await bridge().nextRows(job)) {
    if (!goesOn()) return abandoned(job);
    for (const row of unpackRows(batch)) usage.push(row);
  }
  return { kind: 'read', files: { read: answer.value, usage } };
}

/** The host holds rows until it is told that nobody wants them. */
function abandoned(job: string): Reading {
  void bridge().cancel(job);
  return { kind: 'cancelled' };
}
