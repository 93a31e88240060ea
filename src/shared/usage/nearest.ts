import { fold } from './fold.ts';

const MOST = 3;
/** Share of letter pairs in common (Dice) from which on a name is offered. */
const NEAR = 0.45;

/**
 * The entries whose names share the most letter pairs with a text: 语音催收 → 语音双呼 only if enough is in common. Used for a
 * remedy in a message, never to guess.
 */
export function nearest<T>(text: string, names: ReadonlyMap<string, readonly T[]>): readonly T[] {
  const wanted = pairsOf(fold(text).slice(0, 60));
  if (wanted.size === 0) return [];
  const best = new Map<T, number>();
  for (const [name, entries] of names) {
    const score = dice(wanted, pairsOf(name));
    if (score < NEAR) continue;
    for (const entry of entries) best.set(entry, Math.max(best.get(entry) ?? 0, score));
  }
  const ranked = [...best].sort((a, b) => b[1] - a[1]);
  return ranked.slice(0, MOST).map(([entry]) => entry);
}

function pairsOf(word: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < word.length; at++) pairs.add(word.slice(at, at + 2));
  return pairs;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const pair of a) if (b.has(pair)) common += 1;
  return (2 * common) / (a.size + b.size);
}
