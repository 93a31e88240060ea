import { plain } from './plain.ts';

/**
 * A reader that closes the pipe early (`| head`) has seen enough; that is no error. Anything else, such as a full disk, has
 * lost output, so the command has failed: `words` says so.
 */
export function onOutputError(words: (detail: string) => string): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`${plain(words(error.code ?? error.message))}\n`);
    process.exit(1);
  });
}

/**
 * Writes pieces to standard output, waiting where a slow reader is behind. A reader that has gone away (`| head`) ends the
 * output without an error.
 */
export async function print(pieces: Iterable<string>): Promise<void> {
  const { stdout } = process;
  for (const piece of pieces) {
    if (stdout.destroyed) return;
    if (!stdout.write(piece)) await drained(stdout);
  }
}

/** Ready for more, or gone. Listens to neither afterwards: a long output waits many times. */
function drained(stdout: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stdout.off('drain', done);
      stdout.off('close', done);
      resolve();
    };
    stdout.on('drain', done);
    stdout.on('close', done);
  });
}

/** Lines for people. Whatever file their words come from, they can't move the cursor or colour anything. */
export const printLines = (lines: Iterable<string>): Promise<void> =>
  print([...lines].map((line) => `${plain(line)}\n`));

/** Tells how far long work is, on one line of standard error, and only where a person is watching. */
export class Progress {
  private shown = false;
  private last = 0;

  /** At most five times a second. */
  show(text: string): void {
    const now = Date.now();
    if (!process.stderr.isTTY || now - this.last < 200) return;
    this.last = now;
    this.shown = true;
    process.stderr.write(`\r\u001b[2K${plain(text)}`);
  }

  done(): void {
    if (this.shown) process.stderr.write('\r\u001b[2K');
    this.shown = false;
  }
}
