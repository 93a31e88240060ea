import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { BATCHES_UNDER_WAY, type FromWorker, type ToWorker } from './messages.ts';
import { Refusal } from './refusal.ts';

/** A job's way to whom started it. */
export interface JobChannel<Batch, Progress> {
  /** Aborted when the job was cancelled; a job that then cleans up has half a second before it is ended. */
  readonly signal: AbortSignal;
  progress(progress: Progress): void;
  /** Hands a batch over and resolves when there is room for the next: whoever awaits it cannot run ahead. */
  send(batch: Batch): Promise<void>;
}

export type Job<Request, Response, Batch, Progress> = (
  request: Request,
  channel: JobChannel<Batch, Progress>,
) => Promise<Response>;

/**
 * The whole of a worker's entry: does one job, the one `runInWorker` asks for, and ends. Everything that crosses is
 * copied, so it has to be plain data. A `Refusal` crosses as such; any other error is a crash of the job.
 */
export async function serveJob<Request, Response, Batch = never, Progress = never>(
  job: Job<Request, Response, Batch, Progress>,
): Promise<void> {
  if (parentPort === null) throw new Error('serveJob runs in a worker thread only');
  const port = parentPort;
  const post = (message: FromWorker<Response, Batch, Progress>): void => port.postMessage(message);
  const { signal, room } = listen(port);
  const send = async (batch: Batch): Promise<void> => {
    post({ kind: 'batch', batch });
    await room();
  };
  const request: Request = workerData;
  try {
    const response = await job(request, {
      signal,
      send,
      progress: (progress) => post({ kind: 'progress', progress }),
    });
    post({ kind: 'done', response });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    post({ kind: 'refused', name: error.name, code: error.code, params: error.params });
  } finally {
    port.close();
  }
}

/** Counts the batches that were sent and not yet taken. `room` resolves when another may follow. */
function listen(port: MessagePort): { signal: AbortSignal; room: () => Promise<void> } {
  const controller = new AbortController();
  let underWay = 0;
  const waiting: (() => void)[] = [];
  port.on('message', (message: ToWorker) => {
    if (message.kind === 'cancel') return controller.abort();
    underWay--;
    for (const proceed of waiting.splice(0)) proceed();
  });
  const room = async (): Promise<void> => {
    underWay++;
    while (underWay >= BATCHES_UNDER_WAY) {
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  return { signal: controller.signal, room };
}
