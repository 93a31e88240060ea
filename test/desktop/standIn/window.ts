import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { StandInContents } from './contents.ts';
import { emitPreventable } from './events.ts';
import type { Ipc } from './ipc.ts';

export interface WindowWorld {
  readonly ipc: Ipc;
  readonly app: EventEmitter;
  readonly windows: StandInWindow[];
}

/** A window, as far as the app asks of one. */
export class StandInWindow extends EventEmitter {
  readonly webContents: StandInContents;
  readonly options: BrowserWindowConstructorOptions;
  readonly #world: WindowWorld;
  title = '';
  isEdited = false;
  isShown = false;
  #isMaximised = false;
  #isDestroyed = false;
  bounds: Rectangle;

  constructor(world: WindowWorld, options: BrowserWindowConstructorOptions) {
    super();
    this.#world = world;
    this.options = options;
    const { x = 100, y = 50, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
    this.webContents = new StandInContents(world.ipc);
    world.windows.push(this);
    world.app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url;
    this.emit('ready-to-show');
  }
  setTitle(title: string): void {
    this.title = title;
  }
  setDocumentEdited(isEdited: boolean): void {
    this.isEdited = isEdited;
  }
  getNormalBounds(): Rectangle {
    return this.bounds;
  }
  isMaximized(): boolean {
    return this.#isMaximised;
  }
  maximize(): void {
    this.#isMaximised = true;
    this.isShown = true;
  }
  show(): void {
    this.isShown = true;
  }
  isMinimized(): boolean {
    return true;
  }
  restore(): void {
    this.emit('restore');
  }
  focus(): void {
    this.emit('focus');
  }
  isDestroyed(): boolean {
    return this.#isDestroyed;
  }
  close(): void {
    if (!emitPreventable(this, 'close')) this.destroy();
  }
  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.emit('closed');
    if (this.#world.windows.every((window) => window.isDestroyed()))
      this.#world.app.emit('window-all-closed');
  }
}
