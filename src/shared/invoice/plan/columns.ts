import { columnLetters } from '../address.ts';

/** Columns of `Rates`. Rows of tariffs and rows of pools share those that mean the same. */
export const RATE = {
  product: 'A',
  item: 'B',
  region: 'C',
  /** Of a tariff its first and last day; of a pool its month. */
  from: 'D',
  to: 'E',
  kind: 'F',
  /** Of a tier the volume it begins above, of a table row its capacity, of a pool the volume that its price is for. */
  above: 'G',
  /** Of a tier its last unit, of a table row its QPS, of a pool the tier that its volume reaches. */
  upTo: 'H',
  price: 'I',
  per: 'J',
  unit: 'K',
  factor: 'L',
  flat: 'M',
  minimum: 'N',
  maximum: 'O',
  document: 'P',
  section: 'Q',
  /** Price × factor. */
  unitYuan: 'R',
  /** Units that are priced in whole fens, and what they cost (see `formula/exact.ts`). */
  block: 'S',
  blockYuan: 'T',
  /** What the volume below a tier costs, flat fees included: whole fens, and the rest below a fen. */
  baseFen: 'U',
  baseRest: 'V',
  /** What a rate that starts within a month would charge for the volume before it. */
  startFen: 'W',
  startRest: 'X',
  /** What counts against promised minimums. */
  used: 'Y',
} as const;

/** Columns of `Lines` that are there in every workbook, in their order. */
export const LINE = {
  file: 'A',
  sheet: 'B',
  row: 'C',
  product: 'D',
  item: 'E',
  month: 'F',
  date: 'G',
  region: 'H',
  records: 'I',
  quantity: 'J',
  unit: 'K',
  free: 'L',
  packs: 'M',
  unserved: 'N',
  billed: 'O',
  price: 'P',
  amount: 'Q',
  status: 'R',
  remarks: 'S',
} as const;

export const LINE_COLUMNS = Object.keys(LINE).length;

/** Columns of `Lines` behind the kept ones, hidden: what amounts are differences of. */
export interface HelperColumns {
  /** Volume that the price is for, of the pool up to this row. */
  readonly volume: string;
  readonly tier: string;
  /** Charge of that volume by the rate of the row: whole fens, and the rest below a fen. */
  readonly curveFen: string;
  readonly curveRest: string;
  /** Charges beside it up to this row: lines with a price of their own, rates that held before. */
  readonly carryFen: string;
  readonly carryRest: string;
  readonly chargeFen: string;
  readonly chargeRest: string;
  /** Charge of the settlement up to this row, to the fen. */
  readonly settled: string;
}

export const HELPERS: readonly (keyof HelperColumns)[] = [
  'volume',
  'tier',
  'curveFen',
  'curveRest',
  'carryFen',
  'carryRest',
  'chargeFen',
  'chargeRest',
  'settled',
];

/** The helpers' letters where so many kept columns stand before them. */
export function helperColumns(kept: number): HelperColumns {
  const letter = (name: keyof HelperColumns): string =>
    columnLetters(LINE_COLUMNS + kept + HELPERS.indexOf(name));
  return {
    volume: letter('volume'),
    tier: letter('tier'),
    curveFen: letter('curveFen'),
    curveRest: letter('curveRest'),
    carryFen: letter('carryFen'),
    carryRest: letter('carryRest'),
    chargeFen: letter('chargeFen'),
    chargeRest: letter('chargeRest'),
    settled: letter('settled'),
  };
}
