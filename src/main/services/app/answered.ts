import type { Answer } from '../../../shared/bridge.ts';
import { Refusal } from '../worker/refusal.ts';

/**
 * What some work came to, or the sentence that says why it did not. An error that nobody foresaw is a sentence too; its stack
 * goes to the log and helps no user.
 */
export async function answered<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: { code: error.code, params: error.params } };
    console.error(error);
    return { ok: false, problem: { code: 'app-unexpected', params: { detail: kindOf(error) } } };
  }
}

/** `EIO`, `TypeError`: not the message, which may hold paths. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
