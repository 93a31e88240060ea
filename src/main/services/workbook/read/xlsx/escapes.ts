/**
 * Text as the person typed it: OOXML writes characters that XML cannot hold as `_x000D_`, and a literal `_x0041_` as
 * `_x005F_x0041_`. One pass from the left does both: `_x005F_` becomes `_`, and what follows it is no escape any more.
 */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
