/** Characters that a file's name may not have on one system or another; marks of direction would disguise it. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;
/** Names that stand for devices on Windows, whatever comes behind the dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const LONGEST = 120;

/** A name for an estimate's file, without an ending: customer and month, where they are known. `青禾物流 2026-10`. */
export function suggestedName(customer: string | null, month: string | null, otherwise: string): string {
  const parts = [customer ?? '', month ?? ''].map(fileSafe).filter((part) => part !== '');
  const name = customer === null || parts.length === 0 ? fileSafe(otherwise) : parts.join(' ');
  return name === '' ? 'Ratesheet' : name;
}

/** A text as part of a file's name on any system. */
export function fileSafe(text: string): string {
  const plain = Array.from(text.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ')).slice(0, LONGEST).join('');
  const name = plain.replace(/^[\s.]+|[\s.]+$/g, '');
  return DEVICE.test(name) ? `_${name}` : name;
}
