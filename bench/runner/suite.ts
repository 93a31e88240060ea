import { coreCases } from './coreCases.ts';
import { fileCases } from './fileCases.ts';
import type { Program } from './runChild.ts';
import type { Results } from './series.ts';
import type { Row } from './table.ts';
import { uiCases } from './uiCases.ts';

/** Programs that are run in turn, and what their figures say. */
export interface Case {
  /** By which `--only` knows it. */
  readonly name: string;
  /** Run once before, to write what is read. */
  readonly prepare: readonly Program[];
  /** Run in turn as often as asked for: A B A B, so that a slow minute of the machine is everybody's. */
  readonly programs: Readonly<Record<string, Program>>;
  readonly rows: (of: (program: string) => Results) => readonly Row[];
}

export interface SuiteOptions {
  readonly rows: number;
  readonly csvRows: number;
  /** Where files are written and read. */
  readonly folder: string;
}

export const CASE_NAMES = [
  ...(['rate', 'edit', 'tariff', 'import', 'export', 'price', 'csv'] as const),
  ...(['ui-load', 'ui-key', 'ui-scroll'] as const),
];

export function suite(options: SuiteOptions): readonly Case[] {
  return [...coreCases(options), ...fileCases(options), ...uiCases(options)];
}
