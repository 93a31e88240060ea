import { dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { Lang } from '../../shared/i18n/lang.ts';
import { say } from '../../shared/i18n/say.ts';
import type { Shell } from '../services/app/shell.ts';

/** The system's dialogs over the window, beginning where a file was last chosen. */
export function createDialogs(window: () => BrowserWindow): Pick<Shell, 'chooseOpen' | 'chooseSave'> {
  let folder: string | null = null;
  const begin = (): string => folder ?? app.getPath('documents');
  return {
    chooseOpen: async ({ multiple, lang }) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        defaultPath: begin(),
        properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
        filters: openFilters(lang),
      });
      const [first] = filePaths;
      if (canceled || first === undefined) return null;
      folder = dirname(first);
      return filePaths;
    },
    chooseSave: async ({ suggested, kind, lang }) => {
      const name = say(lang, { code: kind === 'pdf' ? 'app-pdf' : 'app-workbook' });
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        defaultPath: join(begin(), suggested),
        filters: [{ name, extensions: [kind] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return null;
      folder = dirname(filePath);
      return filePath;
    },
  };
}

function openFilters(lang: Lang): FileFilter[] {
  return [
    { name: say(lang, { code: 'app-tables' }), extensions: ['xlsx', 'xlsm', 'csv', 'tsv', 'txt'] },
    { name: say(lang, { code: 'app-all-files' }), extensions: ['*'] },
  ];
}
