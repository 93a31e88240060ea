import { readdirSync, readFileSync } from 'node:fs';
import { Decimal } from '../../src/shared/decimal.ts';
import { rate } from '../../src/shared/rating/rate.ts';
import type { LineResult, Pool, Rated } from '../../src/shared/rating/types.ts';
import { buildCatalogue, openTariffs } from '../../src/shared/tariff/catalogue.ts';
import type { Catalogue } from '../../src/shared/tariff/types.ts';
import { emptyDraft, settingsOf } from '../../src/shared/usage/settingsDraft.ts';
import type { OwnedPack, Settings, UsageLine } from '../../src/shared/usage/types.ts';

const DIR = new URL('../../resources/tariffs/', import.meta.url);
export const SHIPPED = readdirSync(DIR)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({ file, json: JSON.parse(readFileSync(new URL(file, DIR), 'utf8')) as unknown }));

const opened = openTariffs(SHIPPED);
const known = new Map<string, Catalogue>();

/** The shipped tariffs, with other alternatives chosen where given, and further tariff files added. */
export function catalogue(chosen: Record<string, string> = {}, added: readonly unknown[] = []): Catalogue {
  const key = JSON.stringify([Object.entries(chosen).sort(), added]);
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = makeCatalogue(chosen, added);
  known.set(key, made);
  return made;
}

function makeCatalogue(chosen: Record<string, string>, added: readonly unknown[]): Catalogue {
  const choices = new Map(Object.entries(chosen));
  const files = [...SHIPPED, ...added.map((json, index) => ({ file: `added-${index}.json`, json }))];
  const result =
    added.length === 0 && opened.ok ? opened.tariffs.catalogue(choices) : buildCatalogue(files, choices);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1));
  return result.catalogue;
}

/** What an estimate without a Settings sheet says. */
export const NO_SETTINGS: Settings = settingsOf(emptyDraft(), new Map());

export const d = (text: string | number): Decimal => new Decimal(text);

/** A usage line written shortly: decimals as text, the rest as in UsageLine. */
export interface ShortLine {
  id?: string;
  product: string | null;
  item?: string | null;
  month?: string | null;
  date?: string | null;
  quantity?: string | number | { value: string; unit: string };
  count?: string | number;
  duration?: string | number;
  size?: { value: string; unit: string | null };
  connected?: boolean;
  region?: string;
  interface?: string;
  protocol?: string;
  connection?: { device: string | null; start: string; end: string | null };
  capacity?: number;
  qps?: number;
  months?: number;
  fromCapacity?: number;
  fromQps?: number;
  unitPrice?: string;
  opened?: string;
  closed?: string;
}

const decimal = (value: string | number | undefined): Decimal | null =>
  value === undefined ? null : d(value);
const seconds = (text: string): number => Date.parse(`${text}Z`) / 1000;

export function line(short: ShortLine, row = 2): UsageLine {
  const { quantity, size, connection } = short;
  const measured =
    typeof quantity === 'object'
      ? { value: d(quantity.value), unit: quantity.unit }
      : quantity === undefined
        ? null
        : { value: d(quantity), unit: null };
  return {
    id: short.id ?? `r${row}`,
    source: { file: 'test.xlsx', sheet: 'Usage', row },
    product: short.product,
    item: short.item ?? null,
    month: short.month ?? short.date?.slice(0, 7) ?? null,
    date: short.date ?? null,
    quantity: measured,
    count: decimal(short.count),
    duration: decimal(short.duration),
    size: size === undefined ? null : { value: d(size.value), unit: size.unit },
    connected: short.connected ?? null,
    region: short.region ?? null,
    interface: short.interface ?? null,
    protocol: short.protocol ?? null,
    connection:
      connection === undefined
        ? null
        : {
            device: connection.device,
            start: seconds(connection.start),
            end: connection.end === null ? null : seconds(connection.end),
          },
    capacity: decimal(short.capacity),
    qps: decimal(short.qps),
    months: decimal(short.months),
    fromCapacity: decimal(short.fromCapacity),
    fromQps: decimal(short.fromQps),
    unitPrice: decimal(short.unitPrice),
    opened: short.opened ?? null,
    closed: short.closed ?? null,
    records: null,
    problems: [],
  };
}

export const lines = (shorts: readonly ShortLine[]): UsageLine[] =>
  shorts.map((short, index) => line(short, index + 2));

let packRow = 1;
export function pack(short: Partial<OwnedPack> & { product: string; units: number }): OwnedPack {
  packRow++;
  const kind = short.kind ?? 'fixed';
  return {
    id: `p${packRow}`,
    source: { file: 'test.xlsx', sheet: 'Packs', row: packRow },
    kind,
    count: 1,
    spec: kind === 'fixed' ? String(short.units) : `${kind}:${short.units}`,
    purchased: null,
    expires: null,
    remaining: null,
    ...short,
  };
}

export interface Case {
  readonly lines: readonly ShortLine[];
  readonly packs?: readonly OwnedPack[];
  readonly settings?: Partial<Settings>;
  readonly choices?: Record<string, string>;
  /** Further tariff files. */
  readonly tariffs?: readonly unknown[];
}

export function price({ lines: shorts, packs = [], settings = {}, choices = {}, tariffs = [] }: Case): Rated {
  return rate({
    catalogue: catalogue(choices, tariffs),
    lines: lines(shorts),
    packs,
    settings: { ...NO_SETTINGS, ...settings },
  });
}

export const amounts = (rated: Rated): (string | null)[] =>
  [...rated.lines()].map((result) => result.amount?.toFixed(2) ?? null);
export const results = (rated: Rated): LineResult[] => [...rated.lines()];

export function poolOf(rated: Rated, item: string, month?: string): Pool {
  const found = rated.pools.find(
    (pool) => pool.item.id === item && (month === undefined || pool.month === month),
  );
  if (found === undefined) throw new Error(`no pool of ${item}`);
  return found;
}

export const poolAmount = (rated: Rated, item: string, month?: string): string | null =>
  poolOf(rated, item, month).amount?.toFixed(2) ?? null;

/** A line result in one string: `status quantity=free+fromPacks+postpaid+unserved amount`. */
export const brief = (result: LineResult): string => {
  const { quantity, free, fromPacks, postpaid, unserved } = result.split;
  return `${result.status} ${quantity}=${free}+${fromPacks}+${postpaid}+${unserved} ${result.amount?.toFixed(2) ?? '-'}`;
};
export const briefs = (rated: Rated): string[] => results(rated).map(brief);

/** Codes of the flags of every line. */
export const flagCodes = (rated: Rated): string[][] =>
  results(rated).map((result) => result.flags.map((flag) => flag.code));

/** Every pool as `item month region amount`, in the order of the estimate. */
export const poolTexts = (rated: Rated): string[] =>
  rated.pools.map((pool) =>
    [
      pool.item.id,
      pool.month,
      ...(pool.region === null ? [] : [pool.region]),
      pool.amount?.toFixed(2) ?? '-',
    ].join(' '),
  );

/** What is left in every row of packs, in their order. */
export const left = (rated: Rated): string[] => rated.packs.map((use) => use.after.toString());

export const totalTexts = (rated: Rated): Record<string, string | number> => {
  const { list, discount, voucher, net, tax, gross, ...counts } = rated.totals;
  const money = { list, discount, voucher, net, tax, gross };
  return {
    ...Object.fromEntries(Object.entries(money).map(([key, value]) => [key, value.toFixed()])),
    ...counts,
  };
};
