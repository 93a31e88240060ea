import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journalOf } from '../../../../src/main/services/app/journal/readJournal.ts';
import { frame, gestures, journalParts, play, START, sentRows } from './support.ts';

const RUNS = Number(process.env.FC_RUNS ?? 60);

/** A journal's mark, its base and the base's rows. */
const BASE_PARTS = 4;

describe('a journal that is cut', () => {
  it('anywhere leads to the last edit that it holds whole', () => {
    fc.assert(
      fc.property(gestures, fc.double({ min: 0, max: 1, noNaN: true }), (doing, share) => {
        const played = play(doing);
        const parts = journalParts(played);
        const bytes = Buffer.concat(parts);
        const cut = Math.floor(share * bytes.length);
        let end = 0;
        const whole = parts.filter((part) => {
          end += part.length;
          return end <= cut;
        }).length;
        const read = journalOf(bytes.subarray(0, cut));
        const edits = whole - BASE_PARTS;
        expect(read?.edits).toBe(edits < 0 ? undefined : edits);
        expect(read?.document).toEqual(edits < 0 ? undefined : played.documents[edits]);
      }),
      { numRuns: RUNS },
    );
  });

  it('at every single byte of one and the same: each edit that was written whole is there', () => {
    const played = play([
      (document) => ({
        label: { code: 'edit-typing' },
        patches: [
          { kind: 'spliced', table: 'usage', at: 1, removed: document.usage.slice(1, 2), inserted: [] },
        ],
      }),
      'undo',
      'undo',
    ]);
    expect(played.edits).toHaveLength(2);
    const parts = journalParts(played);
    const bytes = Buffer.concat(parts);
    const base = Buffer.concat(parts.slice(0, BASE_PARTS)).length;
    const first = base + (parts[BASE_PARTS]?.length ?? 0);
    for (let cut = 0; cut <= bytes.length; cut++) {
      const read = journalOf(bytes.subarray(0, cut));
      const edits = cut < base ? undefined : cut < first ? 0 : cut < bytes.length ? 1 : 2;
      expect(read?.edits, `cut at ${cut}`).toBe(edits);
      if (edits !== undefined) expect(read?.document).toEqual(played.documents[edits]);
      expect(read?.isWhole ?? false).toBe([base, first, bytes.length].includes(cut));
    }
  });
});

describe('a journal that is damaged', () => {
  it('never throws, and never leads to what was not there', () => {
    const damage = fc.array(fc.tuple(fc.nat(100_000), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(gestures, damage, (doing, places) => {
        const played = play(doing);
        const bytes = Buffer.concat(journalParts(played));
        for (const [place, change] of places) {
          const at = place % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ change;
        }
        const read = journalOf(bytes);
        if (read !== null) expect(played.documents).toContainEqual(read.document);
      }),
      { numRuns: RUNS },
    );
  });

  it('is nothing where it holds anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(journalOf(Buffer.from(bytes))).toBeNull();
      }),
    );
  });

  it('ends before zeros, as a power cut leaves them', () => {
    const parts = journalParts(play([]));
    const read = journalOf(Buffer.concat([...parts, Buffer.alloc(64)]));
    expect(read).toMatchObject({ edits: 0, isWhole: false });
  });

  const packed = sentRows(START).usage;
  const codes = [...packed.codes];
  it.each([
    ['a record of no kind', '{"kind":"other"}'],
    ['what is no JSON', '{"kind":'],
    [
      'an edit that names no row',
      edit([{ kind: 'replaced', table: 'packs', rows: [{ ...START.packs[0], id: 'x' }] }]),
    ],
    [
      'an edit of rows that are not there',
      edit([{ kind: 'spliced', table: 'usage', at: 3, removed: 2, inserted: [] }]),
    ],
    [
      'an edit of a table that is none',
      edit([{ kind: 'spliced', table: '__proto__', at: 0, removed: 0, inserted: [] }]),
    ],
    ['rows where none are awaited', JSON.stringify({ kind: 'rows', usage: { ...packed, codes } })],
  ])('ends before %s', (_, text) => {
    const played = play([]);
    const read = journalOf(Buffer.concat([...journalParts(played), frame(text)]));
    expect(read?.document).toEqual(START);
    expect(read?.isWhole).toBe(false);
  });

  it.each([
    ['an endless number of cells', codes.map((code, nth) => (nth === 5 ? 2_147_483_647 : code))],
    ['a text that is not there', codes.map((code, nth) => (nth === 1 ? 999 : code))],
    ['nothing', []],
  ])('is not offered where packed rows lead to %s', (_, broken) => {
    const [mark = Buffer.alloc(0), base = Buffer.alloc(0)] = journalParts(play([]));
    const rows = frame(JSON.stringify({ kind: 'rows', usage: { ...packed, codes: broken } }));
    expect(journalOf(Buffer.concat([mark, base, rows]))).toBeNull();
    const whole = frame(JSON.stringify({ kind: 'rows', usage: { ...packed, codes } }));
    expect(journalOf(Buffer.concat([mark, base, whole]))?.document).toEqual(START);
  });
});

function edit(patches: readonly unknown[]): string {
  return JSON.stringify({ kind: 'edit', at: '2026-11-20T09:42:00.000Z', edits: 1, patches });
}
