import type { Problem } from '../../problem.ts';
import type { JsonPath } from '../interpret.ts';

/** `products[3].items[1].rates[0].price`: where in a tariff file something is, as a person would write it. */
export function showPath(path: JsonPath): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join('');
}

/**
 * A defect of a tariff file. `when`: the alternative under which it shows, where it is not the one in force. The path is a
 * parameter of the message; the file is its place.
 */
export function tariffProblem(
  file: string,
  path: JsonPath,
  code: string,
  params: Readonly<Record<string, string | number>> = {},
  when: string | null = null,
): Problem {
  const shown = path.length === 0 ? '$' : showPath(path);
  return {
    level: 'error',
    code,
    file,
    sheet: null,
    row: null,
    column: null,
    params: { file, ...params, path: when === null ? shown : `${shown} (${when})` },
  };
}
