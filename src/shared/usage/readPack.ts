import { Decimal } from '../decimal.ts';
import type { Problem } from '../problem.ts';
import type { Catalogue, Packs, Product } from '../tariff/types.ts';
import { readDay } from './day.ts';
import { shown } from './fold.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import { MAX_PACK_UNITS, type PackSpec, readPackAmount, readPackSpec } from './packSpec.ts';
import type { Read } from './read.ts';
import { rowProblem } from './rowProblem.ts';
import type { OwnedPack, PackColumn, PackTextRow } from './types.ts';
import type { UnitWanted } from './unit.ts';
import { readCount } from './whole.ts';

/** A row of `Packs`, read; or what is wrong with it. */
export type PackRead =
  | { readonly ok: true; readonly pack: OwnedPack }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface PackDraft {
  readonly row: PackTextRow;
  readonly problems: Problem[];
}

const ONE = new Decimal(1);
/** Pack units left over come in hundredths at most: the smallest share that any ratio takes is a quarter. */
const REMAINING_DECIMALS = 2;

/** A row of packs that were bought or given. A bad cell is a problem of the row, and the row serves nothing. */
export function readPack(row: PackTextRow, catalogue: Catalogue): PackRead {
  const draft: PackDraft = { row, problems: row.cellProblems.filter((problem) => stands(problem, row)) };
  const lookup = lookupOf(catalogue);
  const product = productOf(draft, lookup);
  const spec = product === null ? null : specOf(draft, product, lookup);
  const count = take(draft, 'quantity', (text) => readCount(text, lookup.units, null)) ?? ONE;
  const purchased = take(draft, 'purchased', readDay);
  const expires = take(draft, 'expires', readDay);
  const wanted = product === null ? null : wantedUnit(product, lookup);
  const remaining =
    wanted === null ? null : take(draft, 'remaining', (text) => readPackAmount(text, lookup.units, wanted));
  if (purchased !== null && expires !== null && expires < purchased) {
    problem(draft, 'expires', { code: 'pack-expires-before-purchase', params: { purchased, expires } });
  }
  if (count.isZero())
    problem(draft, 'quantity', { code: 'number-not-positive', params: { found: row.cells.quantity ?? '' } });
  if (spec !== null) checkTotals(draft, spec, count, remaining);
  if (product === null || spec === null || draft.problems.some(({ level }) => level === 'error')) {
    return { ok: false, problems: draft.problems };
  }
  const { id, source } = row;
  const pack = {
    id,
    source,
    product: product.id,
    ...spec,
    count: count.toNumber(),
    purchased,
    expires,
    remaining,
  };
  return { ok: true, pack };
}

/** An edited cell leaves behind what the file got wrong in it. */
function stands(found: Problem, row: PackTextRow): boolean {
  if (found.level === 'info' || found.column === null) return true;
  const text = row.cells[found.column as PackColumn];
  return text !== undefined && shown(text) === found.params?.found;
}

function problem(draft: PackDraft, column: PackColumn, message: Parameters<typeof rowProblem>[2]): void {
  draft.problems.push(rowProblem(draft.row.source, column, message));
}

function textOf(draft: PackDraft, column: PackColumn): string | null {
  const text = draft.row.cells[column]?.trim() ?? '';
  return text === '' || draft.problems.some((found) => found.column === column) ? null : text;
}

function take<T>(draft: PackDraft, column: PackColumn, reader: (text: string) => Read<T>): T | null {
  const text = textOf(draft, column);
  if (text === null) return null;
  const result = reader(text);
  if (result.ok) return result.value;
  problem(draft, column, result);
  return null;
}

function productOf(draft: PackDraft, lookup: Lookup): (Product & { readonly packs: Packs }) | null {
  const text = textOf(draft, 'product');
  if (text === null) {
    if (draft.problems.length === 0) problem(draft, 'product', { code: 'pack-product-missing' });
    return null;
  }
  const product = take(draft, 'product', lookup.product);
  if (product === null) return null;
  if (product.packs !== null) return { ...product, packs: product.packs };
  problem(draft, 'product', { code: 'pack-product-without-packs', params: { product: product.id } });
  return null;
}

function specOf(
  draft: PackDraft,
  product: Product & { readonly packs: Packs },
  lookup: Lookup,
): PackSpec | null {
  const { packs } = product;
  if (textOf(draft, 'pack') === null) {
    const isKnown = draft.problems.some(({ column }) => column === 'pack');
    if (!isKnown)
      problem(draft, 'pack', {
        code: 'pack-missing',
        params: { sizes: packs.sizes.map(({ units }) => units).join(', ') },
      });
    return null;
  }
  const wanted = wantedUnit(product, lookup);
  return take(draft, 'pack', (text) => readPackSpec(text, packs, lookup.units, wanted));
}

function wantedUnit({ packs }: { readonly packs: Packs }, lookup: Lookup): UnitWanted {
  return { unit: packs.unit, kind: lookup.catalogue.units.get(packs.unit)?.kind ?? 'count' };
}

function checkTotals(draft: PackDraft, spec: PackSpec, count: Decimal, remaining: Decimal | null): void {
  const total = count.times(spec.units);
  if (total.gt(MAX_PACK_UNITS)) {
    problem(draft, 'quantity', {
      code: 'pack-too-big',
      params: { found: draft.row.cells.quantity ?? spec.spec },
    });
  }
  if (remaining === null) return;
  const found = draft.row.cells.remaining ?? '';
  if (remaining.gt(total)) {
    problem(draft, 'remaining', {
      code: 'pack-remaining-too-much',
      params: { found, total: total.toString() },
    });
  } else if (remaining.decimalPlaces() > REMAINING_DECIMALS) {
    problem(draft, 'remaining', {
      code: 'pack-remaining-decimals',
      params: { found, decimals: REMAINING_DECIMALS },
    });
  }
}
