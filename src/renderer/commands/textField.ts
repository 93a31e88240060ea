/** Commands that a text field has of its own while it has the focus. */
export const OF_TEXT_FIELDS: ReadonlySet<string> = new Set(['undo', 'redo']);

export function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
