import type { EventEmitter } from 'node:events';

/** An event that a listener may prevent, as Electron hands them out. */
export class Preventable {
  defaultPrevented = false;
  constructor(details: object = {}) {
    Object.assign(this, details);
  }
  readonly preventDefault = (): void => {
    this.defaultPrevented = true;
  };
}

/** Emits an event and tells whether a listener prevented it. */
export function emitPreventable(
  emitter: EventEmitter,
  name: string,
  details: object = {},
  ...more: readonly unknown[]
): boolean {
  const event = new Preventable(details);
  emitter.emit(name, event, ...more);
  return event.defaultPrevented;
}
