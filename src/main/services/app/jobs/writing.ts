import { basename, dirname } from 'node:path';
import type { CallArgs } from '../../../../shared/bridge/calls.ts';
import type { Answer, CallAnswers } from '../../../../shared/bridge.ts';
import { templateModel } from '../../../../shared/invoice/templateModel.ts';
import { openTariffs } from '../../../../shared/tariff/catalogue.ts';
import { NO_DEFAULTS } from '../../../../shared/usage/lineSubject.ts';
import { exportPacked } from '../../export/exportInvoice.ts';
import { ChangedOutside } from '../../files/fileStamp.ts';
import { writeFileWhole } from '../../files/writeFileWhole.ts';
import { catalogueUnder } from '../../typedEstimate.ts';
import { writeWorkbook } from '../../workbook/write/writeWorkbook.ts';
import { Refusal } from '../../worker/refusal.ts';
import { answered } from '../answered.ts';
import type { AppOptions } from '../appServices.ts';
import type { FileHandles } from '../files/fileHandles.ts';
import type { FileStamps } from '../files/fileStamps.ts';
import type { TariffFiles } from '../stores/tariffFiles.ts';
import type { Jobs } from './jobs.ts';
import { createProgress } from './progress.ts';
import { type TextsToWrite, textsToWrite } from './textsToWrite.ts';

export interface Writing {
  readonly writeEstimate: (request: CallArgs<'writeEstimate'>[0]) => Promise<CallAnswers['writeEstimate']>;
  readonly writeTemplate: (request: CallArgs<'writeTemplate'>[0]) => Promise<Answer<null>>;
  readonly writePdf: (request: CallArgs<'writePdf'>[0]) => Promise<Answer<null>>;
}

/** The calls that write the user's files, each whole or not at all. */
export function createWriting(
  { installation, shell, now }: Pick<AppOptions, 'installation' | 'shell' | 'now'>,
  handles: FileHandles,
  stamps: FileStamps,
  jobs: Jobs,
  tariffs: TariffFiles,
): Writing {
  /**
   * Does the writing where the file may be written, and notes what it looks like then. `expected` is what must be there still
   * when the new file takes its place: writing can take long, and another window may save meanwhile.
   */
  const into = async (
    path: string,
    write: (expected: string | null) => Promise<string>,
    overwrite = false,
  ): Promise<void> => {
    const file = basename(path);
    if (dirname(path) === installation.samplesDir) throw new Refusal('Sample', 'app-sample-kept', { file });
    const changedAt = overwrite ? null : await stamps.changedAt(path);
    if (changedAt !== null) throw new ChangedOutside(path, changedAt);
    stamps.put(path, await write(overwrite ? null : stamps.of(path)));
  };
  const writeTexts = async (
    { job, lang }: CallArgs<'writeEstimate'>[0],
    out: string,
    texts: TextsToWrite,
    expected: string | null,
    signal: AbortSignal,
  ): Promise<string> => {
    const file = basename(out);
    const { usage, packs, settings } = texts;
    // Most rows stand twice in the workbook: as they were typed and as they were priced.
    const about = 2 * usage.rows + packs.length + settings.length;
    const progress = createProgress(shell, { job, file, done: 0, about });
    return exportPacked(
      {
        usage,
        texts: { packs, settings, skipped: [], problems: [] },
        tariffs: await tariffs.current(),
        defaults: NO_DEFAULTS,
        lang,
        out,
        expected,
      },
      {
        worker: installation.exportWorker,
        signal,
        onProgress: (done) => progress({ job, file, done, about: Math.max(done, about) }),
      },
    );
  };
  return {
    writeEstimate: async (request) => {
      const out = handles.pathOf(request.to);
      const texts = textsToWrite(request.texts, basename(out), request.lang);
      return jobs.run(request.job, (signal) =>
        answered(async () => {
          await into(out, (expected) => writeTexts(request, out, texts, expected, signal), request.overwrite);
          return { savedAt: now().toISOString() };
        }),
      );
    },
    writeTemplate: async ({ to, lang }) => {
      const out = handles.pathOf(to);
      return answered(async () => {
        const opened = openTariffs(await tariffs.current());
        if (!opened.ok) throw new Refusal('TariffsRefused', 'tariff-no-rules', {});
        const model = templateModel(catalogueUnder(opened.tariffs, new Map()), lang);
        await into(out, () => writeWorkbook(model, out));
        return null;
      });
    },
    writePdf: async ({ to }) => {
      const out = handles.pathOf(to);
      return answered(async () => {
        if (shell.printToPdf === null) throw new Refusal('NoPdf', 'app-no-pdf', {});
        const bytes = await shell.printToPdf();
        await into(out, () => writeFileWhole(out, (sink) => sink.write(bytes)));
        return null;
      });
    },
  };
}
