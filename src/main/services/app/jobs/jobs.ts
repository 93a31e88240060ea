/** Long work under way, by the names that the renderer gives it. */
export interface Jobs {
  /** Does some work under a name by which it can be cancelled. Throws where work of that name is under way already. */
  readonly run: <T>(job: string, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
  /** Without effect where nothing of that name is under way. */
  readonly cancel: (job: string) => void;
  /** Resolves when all of it has ended. */
  readonly cancelAll: () => Promise<void>;
}

export function createJobs(): Jobs {
  const running = new Map<string, { readonly abort: AbortController; readonly ended: Promise<unknown> }>();
  return {
    run: async (job, work) => {
      if (running.has(job)) throw new Error(`A job ${job} is under way.`);
      const abort = new AbortController();
      const ended = work(abort.signal);
      running.set(job, { abort, ended });
      try {
        return await ended;
      } finally {
        running.delete(job);
      }
    },
    cancel: (job) => running.get(job)?.abort.abort(),
    cancelAll: async () => {
      const all = [...running.values()];
      for (const { abort } of all) abort.abort();
      await Promise.allSettled(all.map(({ ended }) => ended));
    },
  };
}
