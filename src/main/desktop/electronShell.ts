import { app } from 'electron';
import type { Shell } from '../services/app/shell.ts';
import type { AppWindow } from './appWindow.ts';
import { createDialogs } from './dialogs.ts';

/** What the services need of Electron. The window is there before any of it is asked for. */
export function createElectronShell(appWindow: () => AppWindow): Shell {
  const contents = () => appWindow().window.webContents;
  return {
    host: 'electron',
    ...createDialogs(() => appWindow().window),
    printToPdf: () =>
      contents().printToPDF({ pageSize: 'A4', printBackground: true, preferCSSPageSize: true }),
    // Cancelling the printer's dialog is no failure.
    print: () => new Promise((resolve) => contents().print({ printBackground: true }, () => resolve())),
    paste: async () => contents().paste(),
    setWindow: (state) => appWindow().show(state),
    closeWindow: () => appWindow().close(),
    noteRecent: (path) => app.addRecentDocument(path),
    emit: (event, payload) => appWindow().send(event, payload),
  };
}
