import { resolve } from 'node:path';
import { say } from '../../shared/i18n/say.ts';
import type { TextsRead } from '../../shared/usage/readEstimateTexts.ts';
import { importFiles } from '../services/import/importFiles.ts';
import type { Installation } from '../services/installation.ts';
import { Refusal } from '../services/worker/refusal.ts';
import type { Invocation } from './args.ts';
import { CommandFailed } from './context.ts';
import { usualLang } from './defaults.ts';
import { Progress } from './output.ts';

/** The files of a command line, read. A refused file ends the command; the sentence names it. */
export async function readTexts(invocation: Invocation, installation: Installation): Promise<TextsRead> {
  const { product, item, month, files } = invocation;
  const lang = invocation.lang ?? usualLang();
  const progress = new Progress();
  try {
    return await importFiles(
      { paths: files.map((file) => resolve(file)), defaults: { product, item, month } },
      {
        worker: installation.importWorker,
        onProgress: ({ file, rows }) =>
          progress.show(say(lang, { code: 'cli-reading', params: { file, rows } })),
      },
    );
  } catch (error) {
    if (error instanceof Refusal) throw new CommandFailed([error]);
    throw error;
  } finally {
    progress.done();
  }
}
