import { EventEmitter } from 'node:events';

type Handler = (event: object, ...args: unknown[]) => unknown;

/** Who sends a message. `url` and `parent` are what a frame tells of itself. */
export interface Sender {
  readonly sender: object;
  readonly senderFrame: { readonly url: string; readonly parent: object | null } | null;
}

/** Messages between page and main process: what crosses is copied, errors arrive as Electron words them. */
export function createIpc() {
  const handlers = new Map<string, Handler>();
  const renderer = new EventEmitter();
  const ipcMain = {
    handle: (channel: string, handler: Handler): void => {
      if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
      handlers.set(channel, handler);
    },
  };
  const invokeAs = async (from: Sender, channel: string, args: readonly unknown[]): Promise<unknown> => {
    const sent = structuredClone(args) as unknown[];
    const handler = handlers.get(channel);
    try {
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      return structuredClone(await handler({ ...from, processId: 1, frameId: 1 }, ...sent));
    } catch (error) {
      throw new Error(`Error invoking remote method '${channel}': ${String(error)}`);
    }
  };
  /** What the page hears; the event object reaches back to the sender, so it must not be handed on. */
  const deliver = (channel: string, payload: unknown): void => {
    const copied: unknown = structuredClone(payload);
    renderer.emit(channel, { sender: renderer, ports: [] }, copied);
  };
  return { ipcMain, handlers, renderer, invokeAs, deliver };
}

export type Ipc = ReturnType<typeof createIpc>;
