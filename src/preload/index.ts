import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge, CallArgs, CallName, EventName, Unlisten } from '../shared/bridge.ts';

/** A call by its channel. The main process checks sender and arguments. */
const call =
  <Name extends CallName>(channel: Name) =>
  (...args: CallArgs<Name>): Promise<Awaited<ReturnType<Bridge[Name]>>> =>
    ipcRenderer.invoke(channel, ...args);

/** An event without the object that Electron sends with it, which reaches back to `ipcRenderer`. */
function listen<Payload>(event: EventName, listener: (payload: Payload) => void): Unlisten {
  const hear = (_event: unknown, payload: Payload): void => listener(payload);
  ipcRenderer.on(event, hear);
  return () => {
    ipcRenderer.off(event, hear);
  };
}

/** Everything that the page may ask for, one function for each channel. */
const bridge: Bridge = {
  start: call('start'),
  chooseFiles: call('chooseFiles'),
  chooseSave: call('chooseSave'),
  sample: call('sample'),
  recentFiles: call('recentFiles'),
  openRecent: call('openRecent'),
  forgetRecent: call('forgetRecent'),
  rememberRecent: call('rememberRecent'),
  readFiles: call('readFiles'),
  nextRows: call('nextRows'),
  cancel: call('cancel'),
  writeEstimate: call('writeEstimate'),
  writeTemplate: call('writeTemplate'),
  writePdf: call('writePdf'),
  print: call('print'),
  paste: call('paste'),
  setPreferences: call('setPreferences'),
  saveOwnTariffs: call('saveOwnTariffs'),
  journalStart: call('journalStart'),
  journalAppend: call('journalAppend'),
  journalEnd: call('journalEnd'),
  recoverable: call('recoverable'),
  restoreJournal: call('restoreJournal'),
  discardJournal: call('discardJournal'),
  setWindow: call('setWindow'),
  closeWindow: call('closeWindow'),
  takeDropped: (files) => {
    const paths = files.map((file) => webUtils.getPathForFile(file)).filter((path) => path !== '');
    return ipcRenderer.invoke('dropped', paths);
  },
  onProgress: (listener) => listen('progress', listener),
  onCommand: (listener) => listen('command', listener),
  onOpenFiles: (listener) => listen('openFiles', listener),
  onCloseAsked: (listener) => listen<null>('closeAsked', () => listener()),
};

contextBridge.exposeInMainWorld('ratesheet', bridge);
