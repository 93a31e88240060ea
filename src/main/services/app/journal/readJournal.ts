import { readFile } from 'node:fs/promises';
import type { EstimateDocument } from '../../../../shared/estimate/document.ts';
import type { PackedRows } from '../../../../shared/usage/packedRows.ts';
import { relocateRows } from '../../../../shared/usage/relocateRows.ts';
import type { PackTextRow, SettingRow, UsageRow } from '../../../../shared/usage/types.ts';
import { unpackRows } from '../../../../shared/usage/unpackRows.ts';
import { framesOf } from './frames.ts';
import { type BaseRecord, type JournalRecord, recordOf } from './records.ts';
import { createReplay } from './replay.ts';

/** What a journal leads to. */
export interface ReadJournal {
  readonly name: string;
  readonly file: BaseRecord['file'];
  readonly document: EstimateDocument;
  /** When the last edit was made that could be read. */
  readonly at: string;
  /** How many edits were not saved then. */
  readonly edits: number;
  /** Whether it was read to its end. */
  readonly isWhole: boolean;
}

/** Null: the document that it begins with can't be read, so there is nothing to lead anywhere. Never throws. */
export async function readJournal(path: string): Promise<ReadJournal | null> {
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? null : journalOf(bytes);
}

/** What the bytes of a journal lead to, as far as they can be read. */
export function journalOf(bytes: Buffer): ReadJournal | null {
  const { texts, isWhole } = framesOf(bytes);
  const base = recordAt(texts, 0);
  if (base?.kind !== 'base') return null;
  const usage = usageOf(texts, base.usageRows);
  if (usage === null) return null;
  const { name, file, packs, settings } = base;
  const replay = createReplay({
    usage: usage.rows,
    packs: packs as readonly PackTextRow[],
    settings: settings as readonly SettingRow[],
  });
  let { at, edits } = base;
  let next = usage.next;
  for (; next < texts.length; next++) {
    const record = recordAt(texts, next);
    if (record?.kind !== 'edit' || !replay.play(record.patches)) break;
    ({ at, edits } = record);
  }
  return { name, file, document: replay.document(), at, edits, isWhole: isWhole && next === texts.length };
}

function recordAt(texts: readonly string[], index: number): JournalRecord | null {
  const text = texts[index];
  return text === undefined ? null : recordOf(text);
}

/** The usage rows that the document begins with, and where the records behind them begin. */
function usageOf(texts: readonly string[], count: number): { rows: UsageRow[]; next: number } | null {
  const rows: UsageRow[] = [];
  let next = 1;
  for (; rows.length < count; next++) {
    const record = recordAt(texts, next);
    if (record?.kind !== 'rows') return null;
    const batch = unpacked(record.usage as PackedRows);
    if (batch === null || batch.length === 0) return null;
    for (const row of batch) rows.push(row);
  }
  return rows.length === count ? { rows, next } : null;
}

const NOWHERE = { file: '', sheet: '' };

/** Null: the numbers lead nowhere. Moving rows looks at every one of them, which unpacking does not. */
function unpacked(packed: PackedRows): UsageRow[] | null {
  try {
    relocateRows(packed, NOWHERE);
    return unpackRows(packed);
  } catch {
    return null;
  }
}
