import { join, resolve } from 'node:path';
import type { CallArgs } from '../../../../shared/bridge/calls.ts';
import type { Answer, CallAnswers, FileHandle, RecentFile } from '../../../../shared/bridge.ts';
import type { Lang } from '../../../../shared/i18n/lang.ts';
import type { AppOptions } from '../appServices.ts';
import type { RecentFiles } from '../stores/recentFiles.ts';
import type { FileHandles } from './fileHandles.ts';
import type { FileStamps } from './fileStamps.ts';
import { suggestedName, withExtension } from './saveName.ts';

/** The calls by which files are chosen, without their content. */
export function createFileCalls(
  { shell, installation }: Pick<AppOptions, 'shell' | 'installation'>,
  handles: FileHandles,
  recent: RecentFiles,
  stamps: FileStamps,
) {
  const one = (path: string): FileHandle => {
    const [handle] = handles.giveOut([resolve(path)]);
    if (handle === undefined) throw new Error('one path has one handle');
    return handle;
  };
  return {
    chooseFiles: async ({
      purpose,
      lang,
    }: CallArgs<'chooseFiles'>[0]): Promise<CallAnswers['chooseFiles']> => {
      const paths = await shell.chooseOpen({ multiple: purpose === 'import', lang });
      return paths === null ? null : paths.map(one);
    },
    chooseSave: async ({ suggested, kind, lang }: CallArgs<'chooseSave'>[0]): Promise<FileHandle | null> => {
      const chosen = await shell.chooseSave({ suggested: suggestedName(suggested, kind), kind, lang });
      if (chosen === null) return null;
      const path = resolve(withExtension(chosen, kind));
      // The dialog has asked whether to replace it.
      stamps.forget(path);
      return one(path);
    },
    sample: async (lang: Lang): Promise<FileHandle> =>
      one(join(installation.samplesDir, `qinghe-2026-10.${lang}.xlsx`)),
    recentFiles: (): Promise<readonly RecentFile[]> => recent.list(),
    openRecent: async (id: string): Promise<Answer<FileHandle>> => {
      const found = await recent.find(id);
      if (found === null) throw new Error(`There is no recent file ${id}.`);
      const handle = one(found.path);
      if (found.exists) return { ok: true, value: handle };
      return { ok: false, problem: { code: 'file-missing', params: { file: handle.name } } };
    },
    forgetRecent: (id: string): Promise<readonly RecentFile[]> => recent.forget(id),
    rememberRecent: async ({
      file,
      total,
    }: CallArgs<'rememberRecent'>[0]): Promise<readonly RecentFile[]> => {
      const path = handles.pathOf(file);
      shell.noteRecent?.(path);
      return recent.remember(path, total);
    },
  };
}
