import type { Problem } from '../../problem.ts';
import { isJsonObject, type Json } from '../interpret.ts';
import type { SourceFile } from './parseFile.ts';
import { tariffProblem } from './problems.ts';

const RULES = 'ratesheet-rules/1';
const TARIFF = 'ratesheet-tariff/1';
const OWN = 'ratesheet-own/1';

export interface SortedFiles {
  /** The last rules file: a user's own wins over the shipped one. */
  readonly rules: SourceFile | null;
  readonly tariffs: readonly SourceFile[];
  /** A user's own choices and prices; a later file's win. */
  readonly own: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** Tells files apart by their `schema` field. */
export function sortFiles(files: readonly { readonly file: string; readonly json: unknown }[]): SortedFiles {
  let rules: SourceFile | null = null;
  const tariffs: SourceFile[] = [];
  const own: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const { file, json } of files) {
    const schema = isJsonObject(json) ? json.schema : undefined;
    // What a JSON parser gave is JSON; what it is made of is checked from here on.
    const source = { file, json: json as Json };
    if (schema === RULES) rules = source;
    else if (schema === TARIFF) tariffs.push(source);
    else if (schema === OWN) own.push(source);
    else problems.push(strange(file, json, schema));
  }
  return { rules, tariffs, own, problems };
}

function strange(file: string, json: unknown, schema: Json | undefined): Problem {
  if (!isJsonObject(json)) return tariffProblem(file, [], 'tariff-expected-object', { found: typeof json });
  if (schema === undefined) return tariffProblem(file, ['schema'], 'tariff-missing');
  const params = { found: JSON.stringify(schema), allowed: `${TARIFF}, ${RULES}, ${OWN}` };
  return tariffProblem(file, ['schema'], 'tariff-not-one-of', params);
}
