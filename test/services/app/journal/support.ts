import fc from 'fast-check';
import { frame, MARK } from '../../../../src/main/services/app/journal/frames.ts';
import { recordBytes } from '../../../../src/main/services/app/journal/records.ts';
import { sentPatches, sentTables } from '../../../../src/renderer/state/journal/sentEdit.ts';
import type { JournalPatch } from '../../../../src/shared/bridge.ts';
import type { EstimateDocument } from '../../../../src/shared/estimate/document.ts';
import { apply, type Edit, inverse } from '../../../../src/shared/estimate/edit.ts';
import { createRowIds } from '../../../../src/shared/estimate/newRow.ts';
import { deleteRows, insertRows } from '../../../../src/shared/estimate/rowEdits.ts';
import { setCells } from '../../../../src/shared/estimate/setCells.ts';
import { packRows } from '../../../../src/shared/usage/packRows.ts';
import { documentOf } from '../../../estimate/support.ts';

const AT = '2026-11-20T09:42:00.000Z';

/** A document with a row of a file among those that were typed, so that nothing a row can hold goes untried. */
export const START: EstimateDocument = (() => {
  const typed = documentOf(
    [{ product: 'alibaba.rtc', quantity: '5万' }, {}, { note: '=1+1', quantity: '21,40O' }],
    [{ product: 'alibaba.rtc', pack: '50000' }],
    [['discount', '0.95']],
  );
  const read = {
    id: '0.0.7',
    source: { file: '账单.xlsx', sheet: '用量', row: 7 },
    cells: { product: 'rtc', quantity: '3' },
    extras: [
      ['__proto__', 'x'],
      ['备注', ''],
    ] as const,
    cellProblems: [
      {
        level: 'error' as const,
        code: 'cell-error',
        params: { found: '#REF!' },
        file: '账单.xlsx',
        sheet: '用量',
        row: 7,
        column: 'quantity',
      },
    ],
    records: 12,
    headerUnits: { quantity: '万条' },
    headers: { quantity: 'D 用量（万条）' },
  };
  return { ...typed, usage: [...typed.usage, read] };
})();

type Gesture = (document: EstimateDocument) => Edit | null;
const ids = createRowIds('typed');
const label = { code: 'edit-typing' };
const text = fc.oneof(
  fc.constantFrom('', '5万', '\u0000', '😀', '"}'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const tables = fc.constantFrom('usage', 'packs', 'settings');

const typing = fc.tuple(fc.nat(6), fc.constantFrom('product', 'quantity', 'note'), text).map(
  ([place, column, typed]): Gesture =>
    (document) =>
      setCells(document, 'usage', [{ place, column, text: typed }], label, ids),
);
const inserting = fc.tuple(tables, fc.nat(4), fc.integer({ min: 1, max: 3 })).map(
  ([table, at, count]): Gesture =>
    (document) =>
      insertRows(document, table, at, count, ids),
);
const deleting = fc.tuple(tables, fc.nat(5)).map(
  ([table, place]): Gesture =>
    (document) =>
      deleteRows(document, table, [document[table][place]?.id ?? 'gone']),
);

/** What a person may do, undoing included. */
export const gestures = fc.array(
  fc.oneof(typing, typing, inserting, deleting, fc.constant('undo' as const)),
  {
    maxLength: 12,
  },
);
export type Gestures = typeof gestures extends fc.Arbitrary<infer T> ? T : never;

export interface Played {
  /** The document as it began, and after each edit. */
  readonly documents: readonly EstimateDocument[];
  readonly edits: readonly (readonly JournalPatch[])[];
}

/** What gestures come to, and what of each is sent to the journal. */
export function play(doing: Gestures): Played {
  const documents = [START];
  const edits: JournalPatch[][] = [];
  const done: Edit[] = [];
  for (const gesture of doing) {
    const document = documents.at(-1) ?? START;
    const last = gesture === 'undo' ? done.pop() : undefined;
    const edit = gesture === 'undo' ? (last === undefined ? null : inverse(last)) : gesture(document);
    if (edit === null) continue;
    if (gesture !== 'undo') done.push(edit);
    documents.push(apply(document, edit));
    // As it arrives on the other side.
    edits.push(structuredClone(sentPatches(edit)));
  }
  return { documents, edits };
}

export const sentBase = (document: EstimateDocument) =>
  structuredClone({ usageRows: document.usage.length, ...sentTables(document) });

export const sentRows = (document: EstimateDocument, from = 0, to?: number) =>
  structuredClone({ kind: 'rows', usage: packRows(document.usage.slice(from, to)) } as never) as Extract<
    Parameters<typeof recordBytes>[0],
    { kind: 'rows' }
  >;

/** The records of a journal, each as its bytes: the mark, the base, its rows, then one for each edit. */
export function journalParts({ edits }: Played): Buffer[] {
  const base = { kind: 'base', name: '十月.xlsx', file: null, at: AT, edits: 0, ...sentBase(START) } as const;
  return [
    MARK,
    recordBytes(base),
    recordBytes(sentRows(START, 0, 2)),
    recordBytes(sentRows(START, 2)),
    ...edits.map((patches, nth) =>
      recordBytes({ kind: 'edit', at: AT, edits: nth + 1, patches: [...patches] }),
    ),
  ];
}

export { frame };
