/** What one child process measured, once. */
export interface Outcome {
  /** By the clock on the wall. */
  readonly ms: number;
  /** Processor time of all threads meanwhile. It tells more than `ms` on a machine that does something else too. */
  readonly cpuMs: number;
  /** The most memory that the process has held, its runtime and the preparation included. */
  readonly peakRssMb: number;
  readonly extra: Readonly<Record<string, number>>;
}
