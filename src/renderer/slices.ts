/**
 * Goes on with work that rests now and then, for so many milliseconds; what it came to, or null: it is not done. What is to be done
 * with the rest, and when, is up to who does the work.
 */
export function advanced<T>(
  work: Iterator<unknown, T, undefined>,
  milliseconds: number,
): { readonly value: T } | null {
  const end = performance.now() + milliseconds;
  do {
    const step = work.next();
    if (step.done === true) return { value: step.value };
  } while (performance.now() < end);
  return null;
}
