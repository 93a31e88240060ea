import { EventEmitter } from 'node:events';
import { emitPreventable } from './events.ts';
import type { Ipc } from './ipc.ts';

type OpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' };

/** A window's page. */
export class StandInContents extends EventEmitter {
  readonly mainFrame: { url: string; readonly parent: null } = { url: '', parent: null };
  openHandler: OpenHandler = () => ({ action: 'allow' });
  reloads = 0;
  pastes = 0;
  printed: unknown[] = [];
  readonly #ipc: Ipc;

  constructor(ipc: Ipc) {
    super();
    this.#ipc = ipc;
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
  send(channel: string, payload: unknown): void {
    this.#ipc.deliver(channel, payload);
  }
  reload(): void {
    this.reloads++;
  }
  paste(): void {
    this.pastes++;
  }
  print(options: object, done: (success: boolean, reason: string) => void): void {
    this.printed.push(options);
    done(false, 'Print job canceled');
  }
  async printToPDF(options: object): Promise<Buffer> {
    this.printed.push(options);
    return Buffer.from('%PDF-1.7');
  }
  /** What the page itself tries: true where it got there. */
  navigates(url: string, isMainFrame = true): boolean {
    return !emitPreventable(this, 'will-frame-navigate', { url, isMainFrame });
  }
  redirects(url: string): boolean {
    return !emitPreventable(this, 'will-redirect', { url });
  }
  attachesWebview(): boolean {
    return !emitPreventable(this, 'will-attach-webview', {}, {}, {});
  }
}
