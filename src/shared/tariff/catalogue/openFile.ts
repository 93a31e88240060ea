import type { z } from 'zod';
import type { Problem } from '../../problem.ts';
import type { Interpretation } from '../schema.ts';
import { checkChoices } from './choices.ts';
import { type ParsedFile, parseFile, type SourceFile } from './parseFile.ts';
import { tariffProblem } from './problems.ts';

/** The alternative in force for each code. */
export type Readings = ReadonlyMap<string, string>;

/** A file that can be read under any choices. What was read once is kept. */
export interface OpenFile<T> {
  readonly read: (inForce: Readings) => ParsedFile<T>;
  /** Problems under any single alternative of any code that the file uses. */
  readonly problems: (usual: Readings) => readonly Problem[];
}

/** `check` reports what a schema cannot see; `when` is the alternative under which the data stands, null for none. */
export type Check<T> = (data: T, when: string | null) => readonly Problem[];

export function openFile<T>(
  source: SourceFile,
  schema: z.ZodType<T>,
  interpretations: ReadonlyMap<string, Interpretation>,
  check: Check<T>,
): OpenFile<T> {
  const choices = checkChoices(source.json, interpretations);
  const codes = [...choices.codes];
  const kept = new Map<string, ParsedFile<T>>();

  const read = (inForce: Readings, when: string | null = null): ParsedFile<T> => {
    const key = codes.map((code) => `${code}=${inForce.get(code)}`).join(';');
    const known =
      kept.get(key) ??
      checked(
        parseFile(source, schema, (code) => inForce.get(code), when),
        check,
        when,
      );
    kept.set(key, known);
    return known;
  };

  const problems = (usual: Readings): readonly Problem[] => {
    if (choices.defects.length > 0) {
      return choices.defects.map(({ path, code, params }) => tariffProblem(source.file, path, code, params));
    }
    const main = read(usual);
    if (!main.ok) return main.problems;
    return others(codes, interpretations, usual).flatMap(({ code, alternative }) => {
      const variant = read(new Map([...usual, [code, alternative]]), `${code} = ${alternative}`);
      return variant.ok ? [] : variant.problems;
    });
  };

  return { read: (inForce) => read(inForce), problems };
}

function checked<T>(parsed: ParsedFile<T>, check: Check<T>, when: string | null): ParsedFile<T> {
  if (!parsed.ok) return parsed;
  const problems = check(parsed.data, when);
  return problems.length > 0 ? { ok: false, problems } : parsed;
}

function others(
  codes: readonly string[],
  interpretations: ReadonlyMap<string, Interpretation>,
  usual: Readings,
): { code: string; alternative: string }[] {
  return codes.flatMap((code) =>
    Object.keys(interpretations.get(code)?.alternatives ?? {})
      .filter((alternative) => alternative !== usual.get(code))
      .map((alternative) => ({ code, alternative })),
  );
}
