import { contextBridge } from 'electron';

/** What the window may ask of the main process. It has no channel yet: the window only shows its name. */
contextBridge.exposeInMainWorld('ratesheet', Object.freeze({ version: 1 }));
