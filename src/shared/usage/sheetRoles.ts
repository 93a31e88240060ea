import type { SheetHead } from './cells.ts';
import { fold } from './fold.ts';

/** What a sheet's name says it is. */
export type NamedRole = 'usage' | 'packs' | 'settings' | 'invoice';

const NAMES: ReadonlyMap<string, NamedRole> = new Map([
  ['usage', 'usage'],
  ['用量', 'usage'],
  ['packs', 'packs'],
  ['资源包', 'packs'],
  ['settings', 'settings'],
  ['设置', 'settings'],
  ...(['invoice', 'lines', 'rates', 'basis', '账单', '发票', '明细', '价目', '依据'] as const).map(
    (name) => [name, 'invoice'] as const,
  ),
]);

export function roleByName(name: string): NamedRole | null {
  return NAMES.get(fold(name)) ?? null;
}

/**
 * How a sheet is to be taken, decided from the names of all sheets of its file before any is read.
 *
 * `usage`, `packs`, `settings`: by name. `only`: the one sheet that is left, whatever it is called. `by-header`: its header
 * decides. `look`: not read, because a sheet named Usage is; but if it holds usage too, that is said. `ignored`: a page of an
 * exported invoice beside its usage, or a hidden sheet.
 */
export type SheetRole = 'usage' | 'packs' | 'settings' | 'only' | 'by-header' | 'look' | 'ignored';

export interface FileRoles {
  readonly roles: readonly SheetRole[];
  /** Whether a header may make a sheet packs, or settings: not where a name does. */
  readonly packsByHeader: boolean;
  readonly settingsByHeader: boolean;
}

export function rolesOf(heads: readonly SheetHead[]): FileRoles {
  const named = heads.map((head) => roleByName(head.name));
  const hasUsage = named.includes('usage');
  const open = heads.map((head, index) => {
    const name = named[index] ?? null;
    const isFree = name === null || (name === 'invoice' && !hasUsage);
    return isFree && (!head.hidden || heads.length === 1);
  });
  const free = open.filter(Boolean).length;
  const roles = named.map((name, index): SheetRole => {
    if (name === 'usage' || name === 'packs' || name === 'settings') return name;
    if (open[index] !== true) return 'ignored';
    if (hasUsage) return 'look';
    return free === 1 ? 'only' : 'by-header';
  });
  return { roles, packsByHeader: !named.includes('packs'), settingsByHeader: !named.includes('settings') };
}
