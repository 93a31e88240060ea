import type { z } from 'zod';
import type { Problem } from '../../problem.ts';
import { interpret, type Json } from '../interpret.ts';
import { tariffProblem } from './problems.ts';
import { schemaDefects } from './schemaProblems.ts';

/** A file that is being read: its name as given, and what it holds. */
export interface SourceFile {
  readonly file: string;
  readonly json: Json;
}

/** A file under one set of choices. */
export type ParsedFile<T> =
  | {
      readonly ok: true;
      readonly file: string;
      readonly data: T;
      readonly codes: ReadonlyMap<string, string>;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Resolves a file's choices and holds the result against a schema. `when` as in `tariffProblem`. */
export function parseFile<T>(
  source: SourceFile,
  schema: z.ZodType<T>,
  choose: (code: string) => string | undefined,
  when: string | null,
): ParsedFile<T> {
  const resolved = interpret(source.json, choose);
  const found = schema.safeParse(resolved.value);
  const defects = found.success ? [] : schemaDefects(found.error.issues, resolved.value);
  const all = resolved.defects.length > 0 ? resolved.defects : defects;
  if (all.length > 0 || !found.success) {
    const problems = all.map(({ path, code, params }) =>
      tariffProblem(source.file, path, code, params, when),
    );
    return { ok: false, problems };
  }
  return { ok: true, file: source.file, data: found.data, codes: resolved.codes };
}
