/** Names of keys as they are printed on them: `KeyboardEvent.key`, lower case, then Windows and Linux, then Mac. */
const NAMES: readonly (readonly [key: string, name: string, mac: string])[] = [
  ['-', '−', '−'],
  [' ', 'Space', 'Space'],
  ['arrowup', '↑', '↑'],
  ['arrowdown', '↓', '↓'],
  ['arrowleft', '←', '←'],
  ['arrowright', '→', '→'],
  ['home', 'Home', '↖'],
  ['end', 'End', '↘'],
  ['pageup', 'Page Up', '⇞'],
  ['pagedown', 'Page Down', '⇟'],
  ['tab', 'Tab', '⇥'],
  ['enter', 'Enter', '↩'],
  ['escape', 'Esc', '⎋'],
  ['delete', 'Delete', '⌦'],
  ['backspace', 'Backspace', '⌫'],
];

/** A key as people read it. */
export function keyName(key: string, isMac: boolean): string {
  const found = NAMES.find(([each]) => each === key);
  if (found === undefined) return key.toUpperCase();
  return isMac ? found[2] : found[1];
}
