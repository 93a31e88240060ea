import type { Bridge, CallName, EventName, Unlisten } from '../../../shared/bridge.ts';
import type { WireCodec } from './wireCodec.ts';

export interface BridgePlan {
  /** The page's origin; anywhere else nothing is installed. */
  readonly origin: string;
  /** The function by which the browser's pipe hears the page: name and arguments as text in, an answer as text out. */
  readonly binding: string;
  /** Where this process finds what it needs in the page: files that the user gave, and listeners. */
  readonly hostName: string;
  readonly calls: readonly CallName[];
  readonly events: readonly EventName[];
}

/** What this process asks of the page, over the pipe. */
export interface PageHost {
  readonly tell: (event: EventName, payload: string) => void;
  /** Asks the user for files. Resolves with their number and the name under which they are held. */
  readonly choose: (multiple: boolean, accept: string) => Promise<{ readonly held: number; count: number }>;
  readonly file: (held: number, index: number) => File | null;
  readonly release: (held: number) => void;
  /** Begins to save an empty file under a name, and gives the address by which the browser will speak of it. */
  readonly save: (name: string) => string;
}

/**
 * Gives the page `window.ratesheet`, the same bridge that Electron's preload gives it. Runs before any script of the page, by
 * its own source: it uses nothing from outside itself but its parameters and what browsers have.
 */
export function installBridge(codec: WireCodec, plan: BridgePlan): void {
  if (window !== window.top || location.origin !== plan.origin) return;
  const names = window as unknown as Record<string, unknown>;
  const send = names[plan.binding] as (name: string, args: string) => Promise<string>;
  // Who wants to ask this process goes by the bridge.
  delete names[plan.binding];

  const call = async (name: string, args: readonly unknown[]): Promise<unknown> => {
    const answer = codec.decode(await send(name, codec.encode(args))) as
      | { readonly ok: true; readonly value: unknown }
      | { readonly ok: false; readonly message: string };
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  };

  let lastHeld = 0;
  const held = new Map<number, readonly File[]>();
  const hold = (files: Iterable<File>): { held: number; count: number } => {
    lastHeld += 1;
    const list = [...files];
    held.set(lastHeld, list);
    return { held: lastHeld, count: list.length };
  };

  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  for (const event of plan.events) listeners.set(event, new Set());
  const listen =
    (event: EventName) =>
    (listener: (payload: unknown) => void): Unlisten => {
      // Wrapped, so that one function may listen twice and stop twice.
      const hear = (payload: unknown): void => listener(payload);
      listeners.get(event)?.add(hear);
      return () => void listeners.get(event)?.delete(hear);
    };

  let isDirty = false;
  const bridge: Record<string, unknown> = {};
  for (const name of plan.calls) bridge[name] = (...args: unknown[]) => call(name, args);
  bridge.setWindow = (...args: Parameters<Bridge['setWindow']>) => {
    isDirty = args[0]?.dirty === true;
    return call('setWindow', args);
  };
  bridge.takeDropped = async (files: readonly File[]) => {
    const { held: token, count } = hold(files);
    try {
      return await call('takeDropped', [token, count]);
    } finally {
      held.delete(token);
    }
  };
  for (const event of plan.events)
    bridge[`on${event.charAt(0).toUpperCase()}${event.slice(1)}`] = listen(event);

  const choose = (multiple: boolean, accept: string): Promise<{ held: number; count: number }> =>
    new Promise((resolve) => {
      const input = Object.assign(document.createElement('input'), { type: 'file', multiple, accept });
      input.addEventListener('change', () => resolve(hold(input.files ?? [])));
      input.addEventListener('cancel', () => resolve(hold([])));
      input.click();
    });
  const save = (name: string): string => {
    const address = URL.createObjectURL(new Blob([]));
    Object.assign(document.createElement('a'), { href: address, download: name }).click();
    return address;
  };
  const host: PageHost = {
    tell: (event, payload) => {
      const value = codec.decode(payload);
      for (const hear of [...(listeners.get(event) ?? [])]) hear(value);
    },
    choose,
    file: (token, index) => held.get(token)?.[index] ?? null,
    release: (token) => void held.delete(token),
    save,
  };
  Object.defineProperty(window, 'ratesheet', { value: Object.freeze(bridge), enumerable: true });
  Object.defineProperty(window, plan.hostName, { value: Object.freeze(host) });

  // The browser then asks whether to leave; this process answers it, and has the page ask in its own words.
  addEventListener('beforeunload', (event) => {
    if (isDirty) event.preventDefault();
  });
  // An app's window does not load itself again, and a file that misses its target is not shown in its place.
  const reloads = (event: KeyboardEvent): boolean =>
    event.key === 'F5' || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'r');
  addEventListener('keydown', (event) => reloads(event) && event.preventDefault(), { capture: true });
  for (const type of ['dragover', 'drop'] as const)
    addEventListener(type, (event) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    });
}
