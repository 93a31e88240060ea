import type { Unit } from '../tariff/schema.ts';
import type { Catalogue } from '../tariff/types.ts';
import { fold } from './fold.ts';
import { takeMagnitude } from './magnitude.ts';
import { type Read, read, unread } from './read.ts';

/** What a word for a unit says: a power of ten, and a unit of the catalogue (null: only a magnitude, such as 万). */
export interface UnitWord {
  readonly power: number;
  readonly unit: string | null;
}

export type UnitKind = Unit['kind'];

interface UnitEntry {
  readonly id: string;
  readonly kind: UnitKind;
  /** Its name for sentences in either language: `条 (msg)`. */
  readonly shown: string;
}

/** Units by every word for them. Some words stand for two: 次 is a call and a success. */
export type UnitIndex = ReadonlyMap<string, readonly UnitEntry[]>;

export const NO_UNIT: UnitWord = { power: 0, unit: null };

export function unitIndex(units: Catalogue['units']): UnitIndex {
  const index = new Map<string, UnitEntry[]>();
  for (const [id, unit] of units) {
    const { 'zh-CN': chinese, en } = unit.name;
    const entry = { id, kind: unit.kind, shown: chinese === en ? en : `${chinese} (${en})` };
    const words = new Set([id, unit.name['zh-CN'], unit.name.en, ...unit.aliases].map(fold));
    for (const word of words) {
      if (word === '') continue;
      const entries = index.get(word);
      if (entries === undefined) index.set(word, [entry]);
      else entries.push(entry);
    }
  }
  return index;
}

/** What a word for a unit has to fit: the item's own unit, and what it measures. */
export interface UnitWanted {
  readonly unit: string | null;
  readonly kind: UnitKind;
  /** What is counted has a size besides, so 450M may be megabytes as well as millions: then it is neither. */
  readonly sized?: boolean;
}

/**
 * `分钟`, `万条`, `million messages`, `千次`, `万` as a unit of the wanted kind. A unit of another kind (hours for
 * messages) does not fit, what is no unit is unknown: both are problems. Nothing wanted: any unit fits.
 */
export function readUnit(text: string, wanted: UnitWanted | null, index: UnitIndex): Read<UnitWord> {
  const direct = fitting(text, wanted, index);
  if (direct !== null) return read({ power: 0, unit: direct });
  const { power, rest } = takeMagnitude(text);
  const mayBeSize = wanted?.sized === true && index.has(fold(text));
  if (power > 0 && !mayBeSize) {
    if (rest === '') return read({ power, unit: null });
    const unit = fitting(rest, wanted, index);
    if (unit !== null) return read({ power, unit });
  }
  const known = index.has(fold(text)) || (power > 0 && index.has(fold(rest)));
  if (known && wanted?.unit)
    return unread('unit-does-not-fit', text, { expected: shownUnit(wanted.unit, index) });
  return unread('unit-unknown', text);
}

/** A unit as a sentence names it. */
export function shownUnit(id: string, index: UnitIndex): string {
  return index.get(fold(id))?.find((entry) => entry.id === id)?.shown ?? id;
}

function fitting(text: string, wanted: UnitWanted | null, index: UnitIndex): string | null {
  const entries = index.get(fold(text)) ?? [];
  if (wanted === null) return entries[0]?.id ?? null;
  const own = entries.find((entry) => entry.id === wanted.unit);
  return (own ?? entries.find((entry) => entry.kind === wanted.kind))?.id ?? null;
}

/** The unit of whatever kind a word stands for, for columns whose use depends on it. */
export function kindsOf(text: string, index: UnitIndex): readonly UnitKind[] {
  const { rest } = takeMagnitude(text);
  return (index.get(fold(text)) ?? index.get(fold(rest)) ?? []).map((entry) => entry.kind);
}
