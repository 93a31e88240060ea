import { randomBytes } from 'node:crypto';
import { isProcess } from '../../isProcess.ts';

/**
 * Whose a journal is stands in its name: the number of the process, and a random mark by which a process knows its own from
 * those of another that had its number before.
 */
export interface Owner {
  readonly pid: number;
  readonly mark: string;
}

const NAME = /^(\d{1,10})-([0-9a-f]{12})-([a-z0-9-]{1,64})\.journal$/;

/** Marks of windows that are open in this process. */
const OPEN = new Set<string>();

export function newOwner(): Owner {
  const mark = randomBytes(6).toString('hex');
  OPEN.add(mark);
  return { pid: process.pid, mark };
}

/** The window is gone: what it leaves is anybody's. */
export function retire({ mark }: Owner): void {
  OPEN.delete(mark);
}

export const journalName = ({ pid, mark }: Owner, journal: string): string =>
  `${pid}-${mark}-${journal}.journal`;

export interface LeftBehind {
  readonly name: string;
  /** When it was last written, in milliseconds since 1970. */
  readonly writtenAt: number;
  /** When this computer was started. */
  readonly bootedAt: number;
  readonly isAlive?: (pid: number) => boolean;
}

/** Clocks are set, and the computer counts its own time from some seconds after it was switched on. */
const CLOCK_MS = 60_000;

/**
 * Whether nobody writes a journal any more. A process that was there before the computer was started is dead, whoever has
 * its number now.
 */
export function isLeftBehind({ name, writtenAt, bootedAt, isAlive = isProcess }: LeftBehind): boolean {
  const [, pid = '', mark = ''] = NAME.exec(name) ?? [];
  if (pid === '') return false;
  const number = Number(pid);
  if (number === process.pid) return !OPEN.has(mark);
  return writtenAt < bootedAt - CLOCK_MS || !isAlive(number);
}
