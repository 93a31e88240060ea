/**
 * A set of ids that keeps 8 bytes of hash for each instead of its text: a million call ids need 16 MB of table and nothing
 * else. Two different ids of a million share a hash with a probability of about 3 in 10^8 (n² / 2^65), and then one call is
 * flagged as repeated although it is not; a flag changes no amount.
 *
 * Open addressing with linear probing over one Uint32Array (two words a slot), doubled when it is half full.
 */
export interface IdSet {
  /** Adds an id; whether it was new. */
  readonly add: (id: string) => boolean;
  readonly size: () => number;
}

const FIRST_SLOTS = 1 << 12;

export function createIdSet(): IdSet {
  let slots = FIRST_SLOTS;
  let table = new Uint32Array(slots * 2);
  let size = 0;

  const insert = (low: number, high: number): boolean => {
    const mask = slots - 1;
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 2;
      if (table[at] === 0 && table[at + 1] === 0) {
        table[at] = low;
        table[at + 1] = high;
        return true;
      }
      if (table[at] === low && table[at + 1] === high) return false;
    }
  };

  const grow = (): void => {
    const old = table;
    slots *= 2;
    table = new Uint32Array(slots * 2);
    for (let at = 0; at < old.length; at += 2) {
      const low = old[at] ?? 0;
      const high = old[at + 1] ?? 0;
      if (low !== 0 || high !== 0) insert(low, high);
    }
  };

  return {
    add: (id) => {
      if (size * 2 >= slots) grow();
      const { low, high } = hash64(id);
      const isNew = insert(low, high);
      if (isNew) size += 1;
      return isNew;
    },
    size: () => size,
  };
}

const hashed = { low: 0, high: 0 };

/** 64 bits in two words, mixed as MurmurHash does with two seeds. Never both 0, which marks an empty slot. */
function hash64(id: string): { readonly low: number; readonly high: number } {
  let a = 0x9747b28c;
  let b = 0x3c6ef372;
  for (let at = 0; at < id.length; at++) {
    const code = id.charCodeAt(at);
    a = Math.imul(a ^ code, 0x85ebca6b);
    a = (a << 13) | (a >>> 19);
    b = Math.imul(b ^ code, 0xc2b2ae35);
    b = (b << 15) | (b >>> 17);
  }
  hashed.low = finish(a ^ id.length);
  hashed.high = finish(b + Math.imul(a, 0x27d4eb2f)) || 1;
  return hashed;
}

function finish(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
