const GROUPED = /^([−-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?[\s\u2007]*$/;

/**
 * A figure as other programs read numbers: `3,300.00` → `3300.00`, `−12.5` → `-12.5`, without the blanks that align its point.
 * What is more than a figure (`1.00 /M`, `–`, `Tiered`) stays as it is shown.
 */
export function plainFigure(shown: string): string {
  const match = GROUPED.exec(shown);
  if (match === null) return shown;
  const [, sign = '', whole = '', decimals = ''] = match;
  return `${sign === '' ? '' : '-'}${whole.replaceAll(',', '')}${decimals}`;
}
