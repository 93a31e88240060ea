import type { ItemCodes } from '../types.ts';

/** Codes of every choice that bears on one of the paths: at it, under it, or around it. Each once, in order of numbers. */
export function codesUnder(codes: ReadonlyMap<string, string>, paths: readonly string[]): string[] {
  return byNumber(choicesUnder(codes, paths).map(([, code]) => code));
}

export function choicesUnder(
  codes: ReadonlyMap<string, string>,
  paths: readonly string[],
): [path: string, code: string][] {
  return [...codes].filter(([path]) => paths.some((wanted) => holds(wanted, path) || holds(path, wanted)));
}

/** Whether a path is another one or a part of it. */
function holds(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(`${outer}.`);
}

/** A2 before A10. */
export function byNumber(codes: Iterable<string>): string[] {
  return [...new Set(codes)].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}

const STEPS: { readonly [step in keyof Omit<ItemCodes, 'settle' | 'other'>]: readonly string[] } = {
  measure: ['unit', 'measure', 'free'],
  allowance: ['allowance'],
  rates: ['rates', 'volumeOver'],
};

/** Which codes stand behind which step of an item. Those of settling come from the general rules as well. */
export function itemCodes(
  codes: ReadonlyMap<string, string>,
  item: string,
  settle: readonly string[],
): ItemCodes {
  const under = (fields: readonly string[]) =>
    codesUnder(
      codes,
      fields.map((field) => `${item}.${field}`),
    );
  return {
    measure: under(STEPS.measure),
    allowance: under(STEPS.allowance),
    rates: under(STEPS.rates),
    settle: byNumber([...under(['settle']), ...settle]),
    other: under(['name', 'aliases', 'notes']),
  };
}
