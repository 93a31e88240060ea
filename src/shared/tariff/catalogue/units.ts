import { z } from 'zod';
import type { Problem } from '../../problem.ts';
import { isJsonObject } from '../interpret.ts';
import { tariffFileSchema, type Unit } from '../schema.ts';
import type { SourceFile } from './parseFile.ts';
import { tariffProblem } from './problems.ts';

const unitsSchema = z.object({ units: tariffFileSchema.shape.units });

export interface CollectedUnits {
  readonly units: ReadonlyMap<string, Unit>;
  readonly problems: readonly Problem[];
}

/**
 * Units of all files together, which each file may use. A unit means one thing: a file that gives a known one another
 * meaning is refused. Units that are malformed are left out here and reported when their file is read.
 */
export function collectUnits(
  rules: Readonly<Record<string, Unit>>,
  tariffs: readonly SourceFile[],
): CollectedUnits {
  const units = new Map<string, Unit>(Object.entries(rules));
  const problems: Problem[] = [];
  for (const { file, json } of tariffs) {
    const parsed = unitsSchema.safeParse({ units: isJsonObject(json) ? json.units : undefined });
    for (const [id, unit] of Object.entries(parsed.success ? parsed.data.units : {})) {
      const known = units.get(id);
      if (known === undefined) units.set(id, unit);
      else if (known.kind !== unit.kind || !known.factor.eq(unit.factor)) {
        problems.push(tariffProblem(file, ['units', id], 'tariff-unit-redefined', { unit: id }));
      }
    }
  }
  return { units, problems };
}
