const MAX_LENGTH = 31;

/**
 * Names that every spreadsheet program takes, one for each given: without `* ? : \ / [ ] '` and control characters, at
 * most 31 characters, none twice (case does not count). A name that is fine stays as it is, so formulas that refer to
 * it hold.
 */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name, index) => {
    const clean =
      cut(name.replace(/[*?:\\/[\]'\p{Cc}\p{Cs}\ufffe\uffff]/gu, '').trim(), MAX_LENGTH) ||
      `Sheet${index + 1}`;
    let unique = clean;
    for (let copy = 2; taken.has(unique.toLowerCase()); copy++) {
      const mark = ` (${copy})`;
      unique = cut(clean, MAX_LENGTH - mark.length) + mark;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** Excel counts UTF-16 units; half of a pair is not kept. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/\p{Cs}$/u, '')
    .trimEnd();
}
