import { useApp } from '../app.ts';

/** When no work is under way: at once, or when what is under way has ended. */
export function idle(): Promise<void> {
  if (useApp.getState().job === null) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = useApp.subscribe(({ job }) => {
      if (job !== null) return;
      stop();
      resolve();
    });
  });
}
