import type { ReadLimits } from './limits.ts';

/** A file on its way to being read. Only `file`, its base name, ever reaches a message. */
export interface Source {
  readonly path: string;
  readonly file: string;
  /** Bytes on the disk. */
  readonly size: number;
  readonly limits: ReadLimits;
}
