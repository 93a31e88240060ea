import { resolve } from 'node:path';
import type { Message } from '../../../shared/problem.ts';

export interface StartArgs {
  readonly files: readonly string[];
  readonly isBrowserWanted: boolean;
  /** The address of a development server on this machine; null: the built page is shown. */
  readonly developmentUrl: string | null;
}

export type ReadStartArgs =
  | { readonly ok: true; readonly args: StartArgs }
  | { readonly ok: false; readonly problem: Message };

const DEVELOPMENT = '--dev-url=';

/** Reads `[--browser] [files…]`. Relative names count from `folder`; files that are not there are kept: the window says so. */
export function readStartArgs(argv: readonly string[], folder: string): ReadStartArgs {
  const options = argv.filter((arg) => arg.startsWith('-'));
  const unknown = options.find((option) => option !== '--browser' && !option.startsWith(DEVELOPMENT));
  if (unknown !== undefined)
    return { ok: false, problem: { code: 'start-unknown-option', params: { option: unknown } } };
  return {
    ok: true,
    args: {
      files: argv.filter((arg) => arg !== '' && !arg.startsWith('-')).map((arg) => resolve(folder, arg)),
      isBrowserWanted: options.includes('--browser'),
      developmentUrl:
        options.find((option) => option.startsWith(DEVELOPMENT))?.slice(DEVELOPMENT.length) ?? null,
    },
  };
}
