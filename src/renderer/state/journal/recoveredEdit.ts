import type { Edit } from '../../../shared/estimate/edit.ts';

const CODE = 'edit-recovered';

/**
 * The edit that a restored estimate was saved after. It was never made here, so the estimate counts as unsaved whatever is
 * done and undone, until it is saved.
 */
export const recoveredEdit = (count: number): Edit => ({
  label: { code: 'edit-recovered', params: { count } },
  patches: [],
});

/** How many edits were unsaved when an estimate was restored; null: it was not. */
export function recoveredCount(edit: Edit | null): number | null {
  const count = edit?.label.code === CODE ? edit.label.params?.count : undefined;
  return typeof count === 'number' ? count : null;
}
