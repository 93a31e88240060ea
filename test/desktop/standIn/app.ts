import { EventEmitter } from 'node:events';
import { emitPreventable } from './events.ts';
import type { StandInWindow } from './window.ts';

export interface AppFacts {
  readonly dataDir: string;
  readonly homeDir: string;
  readonly isPackaged: boolean;
  readonly languages: readonly string[];
  /** Whether this start is the first. */
  readonly isFirst: boolean;
}

/** The app and its life: ready once, quit in Electron's order, each step of which may be prevented. */
export class StandInApp extends EventEmitter {
  readonly isPackaged: boolean;
  readonly #facts: AppFacts;
  readonly #windows: readonly StandInWindow[];
  readonly said: string[] = [];
  lockData: unknown = null;
  isReady = false;
  /** Null: it runs. */
  exitCode: number | null = null;

  constructor(facts: AppFacts, windows: readonly StandInWindow[]) {
    super();
    this.#facts = facts;
    this.#windows = windows;
    this.isPackaged = facts.isPackaged;
  }
  setName(name: string): void {
    this.said.push(`name ${name}`);
  }
  enableSandbox(): void {
    if (this.isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    this.said.push('sandbox');
  }
  requestSingleInstanceLock(data: unknown): boolean {
    this.lockData = structuredClone(data);
    return this.#facts.isFirst;
  }
  async whenReady(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.isReady = true;
  }
  getPath(name: string): string {
    const { dataDir, homeDir } = this.#facts;
    const paths: Record<string, string> = { userData: dataDir, home: homeDir, documents: homeDir };
    const path = paths[name];
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }
  getPreferredSystemLanguages(): readonly string[] {
    return this.#facts.languages;
  }
  addRecentDocument(path: string): void {
    this.said.push(`recent ${path}`);
  }
  quit(): void {
    if (this.exitCode !== null) return;
    for (const window of this.#windows) if (!window.isDestroyed()) window.close();
    if (this.#windows.some((window) => !window.isDestroyed())) return;
    if (!emitPreventable(this, 'will-quit')) this.exitCode = 0;
  }
  exit(code: number): void {
    this.exitCode = code;
  }
}
