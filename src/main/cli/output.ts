import { once } from 'node:events';

/**
 * Writes pieces to standard output, waiting where a slow reader is behind. A reader that has gone away (`| head`) ends the
 * output without an error.
 */
export async function print(pieces: Iterable<string>): Promise<void> {
  const { stdout } = process;
  for (const piece of pieces) {
    if (stdout.destroyed) return;
    if (!stdout.write(piece)) await Promise.race([once(stdout, 'drain'), once(stdout, 'close')]);
  }
}

export const printLines = (lines: Iterable<string>): Promise<void> =>
  print([...lines].map((line) => `${line}\n`));

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
    process.stderr.write(`\r\u001b[2K${text}`);
  }

  done(): void {
    if (this.shown) process.stderr.write('\r\u001b[2K');
    this.shown = false;
  }
}
