import type { Shortcut } from '../../shared/commands/commands.ts';

const KEYS: ReadonlyMap<string, string> = new Map([
  ['+', 'Plus'],
  ['arrowup', 'Up'],
  ['arrowdown', 'Down'],
]);

/** A shortcut in Electron's words: `CmdOrCtrl+Shift+S`. */
export function accelerator({ mod, shift, alt, key }: Shortcut): string {
  return [
    ...(mod ? ['CmdOrCtrl'] : []),
    ...(alt ? ['Alt'] : []),
    ...(shift ? ['Shift'] : []),
    KEYS.get(key) ?? key.toUpperCase(),
  ].join('+');
}
