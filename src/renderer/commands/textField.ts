/** Commands that a text field has of its own while it has the focus. */
export const OF_TEXT_FIELDS: ReadonlySet<string> = new Set(['undo', 'redo']);

/** Whether typing goes into something: a field, or a cell of a sheet that is typed into. */
export const isTypedInto = (target: EventTarget | null): boolean =>
  isTextField(target) || (target instanceof HTMLElement && target.isContentEditable);

export function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
