import type { PlanChange } from '../../../shared/bridge.ts';
import type { TableMapping } from '../../../shared/usage/mapping.ts';
import type { SheetPlan } from '../../../shared/usage/sheetPlan.ts';
import type { SheetKey } from '../importDraft.ts';

/** Plans that a person or an earlier import chose, as they cross to the host. */
export function planChanges(plans: ReadonlyMap<SheetKey, SheetPlan>): PlanChange[] {
  return [...plans].map(([key, plan]) => {
    const [fileIndex = 0, sheetIndex = 0] = key.split('.').map(Number);
    return { fileIndex, sheetIndex, plan: sent(plan) };
  });
}

function sent(plan: SheetPlan): PlanChange['plan'] {
  switch (plan.as) {
    case 'nothing':
      return null;
    case 'usage':
      return { as: 'usage', mapping: { ...copied(plan.mapping), kind: plan.mapping.kind } };
    default:
      return { as: plan.as, mapping: copied(plan.mapping) };
  }
}

function copied({ headerRow, columns, repeated }: TableMapping<string>) {
  return {
    headerRow,
    columns: columns.map(({ index, header, column, unit }) => ({ index, header, column, unit })),
    repeated: repeated.map((each) => ({ ...each })),
  };
}
