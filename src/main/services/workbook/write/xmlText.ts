/** Excel takes no more characters (UTF-16 units) into one cell. */
export const MAX_TEXT = 32_767;

/**
 * What cannot stand in a cell's XML as it is. An underscore is among them only where what follows would make it read as
 * an escape, be it in the text itself (`_x0041_`) or after the next character has been escaped (`_x0041` and a tab).
 */
const SPECIAL = /[&<>\ufffe\uffff\p{Cc}\p{Cs}]|_(?=x[0-9A-Fa-f]{4}[_\ufffe\uffff\p{Cc}])/gu;

/**
 * A text without anything that `SPECIAL` may find: `[^&<>_]` of ASCII from the space to `~`, and everything above the C1 controls
 * but surrogates and non-characters. Nearly every text is one, and to know it takes a fraction of the time.
 */
const PLAIN = /^[ -%'-;=?-^`-~\u00a0-\ud7ff\ue000-\ufffd]*$/;

/**
 * Text as OOXML stores it: characters that XML 1.0 has no place for become `_x0001_`, a literal `_x0041_` becomes
 * `_x005F_x0041_`, half a surrogate pair becomes U+FFFD. A reader that undoes the escapes gets the same text back.
 */
export function xmlText(text: string): string {
  return PLAIN.test(text) ? text : text.replace(SPECIAL, escapeCharacter);
}

function escapeCharacter(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '\t':
    case '\n':
      return character;
  }
  const code = character.charCodeAt(0);
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  // DEL and the C1 controls are odd, but XML 1.0 lets them stand. A carriage return it would turn into a line feed.
  if (code >= 0x7f && code <= 0x9f) return character;
  return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Text that fits a cell: a longer one ends in a mark that says how many characters were left out, `…[+1,234]`. */
export function fitText(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  // The longest mark, of a text of 2^29 characters, has 15: …[+536,838,161]
  const room = MAX_TEXT - 16;
  const last = text.charCodeAt(room - 1);
  const kept = text.slice(0, last >= 0xd800 && last <= 0xdbff ? room - 1 : room);
  return `${kept}…[+${grouped(text.length - kept.length)}]`;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
