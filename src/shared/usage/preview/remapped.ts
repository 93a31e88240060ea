import type { SheetColumn } from '../columns.ts';
import { remap, type TableMapping } from '../mapping.ts';
import type { SheetPlan } from '../sheetPlan.ts';

/** A plan with one column read as something else; null: kept as an extra. A plan that reads nothing stays as it is. */
export function remapped(plan: SheetPlan, index: number, column: string | null): SheetPlan {
  if (plan.as === 'nothing') return plan;
  if (plan.as === 'usage')
    return { as: 'usage', mapping: remap(plan.mapping, index, column as SheetColumn | null) };
  // Packs and settings have no more columns than their own, so that only the place changes.
  return { ...plan, mapping: remapTable(plan.mapping, index, column) } as SheetPlan;
}

function remapTable(
  mapping: TableMapping<string>,
  index: number,
  column: string | null,
): TableMapping<string> {
  const columns = mapping.columns.map((mapped) => {
    if (mapped.index === index) return { ...mapped, column };
    return column !== null && mapped.column === column ? { ...mapped, column: null, unit: null } : mapped;
  });
  return { ...mapping, columns, repeated: [] };
}
