import { bridge } from '../../bridge.ts';
import { useApp } from '../app.ts';
import type { Job, JobKind } from '../notices.ts';

/** Quicker work needs no telling. */
const SHOWN_AFTER_MS = 300;

/** Names of jobs begin with the page's own start, so that those of a page that was loaded again are others. */
const BEGUN = Date.now().toString(36);
let jobs = 0;

/** A name that no other job has. */
export function newJobId(): string {
  jobs += 1;
  return `job-${BEGUN}-${jobs}`;
}

/**
 * Does work that may take long, under a name by which the host tells how far it is and by which it is cancelled. One at a
 * time: while another is under way nothing is done, and the answer is null.
 */
export async function runJob<T>(
  kind: JobKind,
  file: string,
  work: (id: string) => Promise<T>,
): Promise<T | null> {
  if (useApp.getState().job !== null) return null;
  const id = newJobId();
  const started: Job = { id, kind, file, done: 0, about: null, isShown: false, isCancelled: false };
  useApp.setState({ job: started });
  const unlisten = bridge().onProgress((progress) => {
    if (progress.job === id)
      changeJob(id, { file: progress.file, done: progress.done, about: progress.about });
  });
  const timer = setTimeout(() => changeJob(id, { isShown: true }), SHOWN_AFTER_MS);
  try {
    return await work(id);
  } finally {
    clearTimeout(timer);
    unlisten();
    if (useApp.getState().job?.id === id) useApp.setState({ job: null });
  }
}

/** Tells how far the work is, where the page itself does it. */
export function changeJob(id: string, change: Partial<Job>): void {
  const { job } = useApp.getState();
  if (job?.id === id) useApp.setState({ job: { ...job, ...change } });
}

/** Asks the work under way to stop. */
export function cancelJob(): void {
  const { job } = useApp.getState();
  if (job === null || job.isCancelled) return;
  changeJob(job.id, { isCancelled: true });
  void bridge().cancel(job.id);
}

/** Whether a job may go on: it is under way, and nobody asked it to stop. */
export const goesOn = (id: string): boolean => {
  const { job } = useApp.getState();
  return job?.id === id && !job.isCancelled;
};
