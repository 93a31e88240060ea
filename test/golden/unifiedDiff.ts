const CONTEXT = 3;

/** Lines of two texts as `diff -u` shows them: ` ` in both, `-` expected and gone, `+` new. Empty: they are equal. */
export function unifiedDiff(expected: string, actual: string): string {
  const before = expected.split('\n');
  const after = actual.split('\n');
  const common = commonLengths(before, after);
  const marked: string[] = [];
  for (let i = 0, j = 0; i < before.length || j < after.length; ) {
    const isSame = i < before.length && j < after.length && before[i] === after[j];
    const dropped = common[i + 1]?.[j] ?? -1;
    const added = common[i]?.[j + 1] ?? -1;
    if (isSame) {
      marked.push(` ${before[i]}`);
      i++;
      j++;
    } else if (i < before.length && dropped >= added) marked.push(`-${before[i++]}`);
    else marked.push(`+${after[j++]}`);
  }
  return nearChanges(marked).join('\n');
}

/** Length of the longest common run of lines of both texts from each pair of places on. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    const below = lengths[i + 1] ?? [];
    for (let j = after.length - 1; j >= 0; j--)
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return lengths;
}

function nearChanges(marked: readonly string[]): string[] {
  const near = marked.map((_, at) =>
    marked.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some((line) => !line.startsWith(' ')),
  );
  return marked.flatMap((line, at) => {
    if (near[at]) return [line];
    return near[at + 1] ? ['…'] : [];
  });
}
