import type { Message, Problem } from '../../shared/problem.ts';
import { openTariffs, type TariffSet, type TariffSource } from '../../shared/tariff/catalogue.ts';
import type { Installation } from '../services/installation.ts';
import { loadTariffs } from '../services/tariffs.ts';

/**
 * Something that can't be done, with the sentences that say why and what to do. Ends the command with status 1. A problem
 * is told with its place.
 */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
  readonly messages: readonly (Message | Problem)[];
  constructor(messages: readonly (Message | Problem)[]) {
    super(messages.map((message) => message.code).join(', '));
    this.messages = messages;
  }
}

/** Tariffs as they were read from their files, and as they are used. */
export interface OpenedTariffs {
  readonly files: readonly TariffSource[];
  readonly tariffs: TariffSet;
}

/** The shipped tariffs and those of further directories. Throws CommandFailed with every defect found. */
export async function openAllTariffs(
  installation: Installation,
  dirs: readonly string[],
): Promise<OpenedTariffs> {
  const loaded = await loadTariffs([installation.tariffsDir, ...dirs]);
  if (!loaded.ok) throw new CommandFailed(loaded.problems);
  const opened = openTariffs(loaded.files);
  if (!opened.ok) throw new CommandFailed(opened.problems);
  return { files: loaded.files, tariffs: opened.tariffs };
}

export const errorsIn = (problems: readonly Problem[]): number =>
  problems.filter((problem) => problem.level === 'error').length;
