/**
 * Money in formulas. A spreadsheet's numbers are binary and hold about 15 digits, so an exact charge such as
 * 123,456,789,012.0099 does not fit into one: `ROUND(x,8)` leaves it alone and the cut then may lose or gain a fen.
 *
 * A charge is therefore two parts, a `whole` that is a sum of whole fens, and a small `rest` that has all its decimals:
 * 1,234,567 minutes at 0.108 are INT(1,234,567 / 100,000) = 12 blocks of 10,800.00 and a rest of 34,567 × 0.108 = 3,733.236.
 * Only the rest is cut: 129,600 + ROUNDDOWN(ROUND(3,733.236,8),2) = 133,333.23.
 */
export interface ExactFormula {
  /** Empty: nothing beside the rest. */
  readonly whole: string;
  readonly rest: string;
  /** Decimals that binary noise is rounded away at. */
  readonly digits: number;
}

export type FormulaRounding = 'cut' | 'half-up';

/** To the fen, the binary noise taken off before: ROUNDDOWN(ROUND(x,8),2), or half up. */
export function toFen(rest: string, rounding: FormulaRounding, digits: number): string {
  const clean = `ROUND(${rest},${digits})`;
  return rounding === 'cut' ? `ROUNDDOWN(${clean},2)` : `ROUND(${clean},2)`;
}

/** The charge to the fen. */
export function settled({ whole, rest, digits }: ExactFormula, rounding: FormulaRounding): string {
  const fen = toFen(rest, rounding, digits);
  return whole === '' ? fen : `${whole}+${fen}`;
}

/** What the cut leaves below a fen. Rounded at ten decimals, so that noise does not add up over many lines. */
export function belowFen({ rest, digits }: ExactFormula): string {
  return `ROUND(${rest}-${toFen(rest, 'cut', digits)},10)`;
}

/**
 * quantity × unit price, where `blockYuan` is what a block of that many units costs.
 * `per`: the units that the price is for; null: one.
 */
export function product(quantity: string, price: PriceCells): Pick<ExactFormula, 'whole' | 'rest'> {
  const blocks = `INT(${quantity}/${price.block})`;
  const left = `(${quantity}-${blocks}*${price.block})*${price.unitYuan}`;
  return { whole: `${blocks}*${price.blockYuan}`, rest: price.per === null ? left : `${left}/${price.per}` };
}

export interface PriceCells {
  readonly unitYuan: string;
  readonly per: string | null;
  readonly block: string;
  readonly blockYuan: string;
}
