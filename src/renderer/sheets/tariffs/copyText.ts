/**
 * Puts a text on the clipboard. The window denies pages the clipboard's own permission, so a selected field is copied instead. It
 * stands beside what has the focus, so that a popover that keeps the focus in stays open.
 */
export function copyText(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  const focused = document.activeElement;
  (focused?.parentElement ?? document.body).append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
