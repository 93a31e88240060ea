import type { JobProgress } from '../../../../shared/bridge.ts';
import type { Shell } from '../shell.ts';

/** Ten times a second is as often as a person sees. */
const PAUSE_MS = 100;

/** Tells how far a job is: at once that it has begun, then not more often than can be seen. */
export function createProgress(
  shell: Pick<Shell, 'emit'>,
  begun: JobProgress,
): (progress: JobProgress) => void {
  shell.emit('progress', begun);
  let last = performance.now();
  return (progress) => {
    const now = performance.now();
    if (now - last < PAUSE_MS) return;
    last = now;
    shell.emit('progress', progress);
  };
}
