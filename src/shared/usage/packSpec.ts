import type { Decimal } from '../decimal.ts';
import type { Packs } from '../tariff/types.ts';
import { narrow } from './fold.ts';
import { readQuantity } from './quantity.ts';
import { type Read, read, unread } from './read.ts';
import type { OwnedPack } from './types.ts';
import { shownUnit, type UnitIndex, type UnitWanted } from './unit.ts';

export interface PackSpec {
  readonly kind: OwnedPack['kind'];
  readonly units: number;
  /** `500000`, `custom:96000`, `gift:200`. */
  readonly spec: string;
}

/** More units than this in one row of packs could not be counted in safe integers with two decimals: 10^13. */
export const MAX_PACK_UNITS = 1e13;

const CUSTOM = /^(?:custom|customi[sz]ed|自定义|定制)(?:套餐|规格)?\s*[:：]?\s*(.+)$/i;
const GIFT = /^(?:gift|free gift|赠送量|赠送|赠)\s*[:：]?\s*(.+)$/i;

/**
 * The size of a pack as a product sells it: `500000`, `50万`, `50万分钟`, `custom:96000`/自定义:96000, `gift:200`/赠送:200. A size that
 * the product does not list is a problem, unless the product has packs of any size.
 */
export function readPackSpec(
  text: string,
  packs: Packs,
  units: UnitIndex,
  wanted: UnitWanted,
): Read<PackSpec> {
  const plain = narrow(text);
  const custom = CUSTOM.exec(plain)?.[1];
  const gift = GIFT.exec(plain)?.[1];
  const size = readUnits(custom ?? gift ?? plain, text, units, wanted);
  if (!size.ok) return size;
  if (gift !== undefined) {
    return packs.gift ? read(spec('gift', size.value)) : unread('pack-no-gift', text);
  }
  return custom === undefined ? listed(size.value, packs, text) : customSize(size.value, packs, text);
}

function spec(kind: OwnedPack['kind'], units: number): PackSpec {
  return { kind, units, spec: kind === 'fixed' ? String(units) : `${kind}:${units}` };
}

/** A number of pack units, written bare or in the pack's own unit: `500`, `5万`, `5万分钟`. */
export function readPackAmount(text: string, units: UnitIndex, wanted: UnitWanted): Read<Decimal> {
  const quantity = readQuantity(text, { units, wanted, column: null, header: null });
  if (!quantity.ok) return quantity;
  const { value, unit } = quantity.value;
  if (unit === null || unit === wanted.unit || wanted.kind === 'count') return read(value);
  return unread('pack-unit', text, { expected: shownUnit(wanted.unit ?? '', units) });
}

function readUnits(size: string, text: string, units: UnitIndex, wanted: UnitWanted): Read<number> {
  const amount = readPackAmount(size, units, wanted);
  if (!amount.ok) return amount;
  if (!amount.value.isInteger() || amount.value.isZero()) return unread('pack-not-whole', text);
  return amount.value.gt(MAX_PACK_UNITS) ? unread('pack-too-big', text) : read(amount.value.toNumber());
}

function listed(units: number, packs: Packs, text: string): Read<PackSpec> {
  if (packs.anySize || packs.sizes.some((size) => size.units === units)) return read(spec('fixed', units));
  const sizes = packs.sizes.map((size) => String(size.units)).join(', ');
  if (packs.custom === undefined) return unread('pack-size-unknown', text, { sizes });
  return unread('pack-size-unknown-custom', text, { sizes, units, step: packs.custom.step });
}

function customSize(units: number, packs: Packs, text: string): Read<PackSpec> {
  if (packs.custom === undefined) return unread('pack-no-custom', text);
  const { step } = packs.custom;
  return units % step === 0 ? read(spec('custom', units)) : unread('pack-custom-step', text, { step });
}
