import { type Impact, impactOf } from '../../../shared/advice/interpretations/impact.ts';
import {
  hasConnections,
  measuresAlike,
  rateOtherwise,
} from '../../../shared/advice/interpretations/otherwise.ts';
import type { PricedEstimate } from '../../../shared/estimate/pricedEstimate.ts';
import type { TariffSet } from '../../../shared/tariff/catalogue.ts';

/** What an alternative would change; `refused`: the tariffs can't be read so together with the other choices. */
export type Told = Impact | 'refused';

/** One alternative of one interpretation. */
export interface Alternative {
  readonly code: string;
  readonly alternative: string;
}

export const keyOf = ({ code, alternative }: Alternative): string => `${code}=${alternative}`;

/** What is known of an estimate at one revision. */
interface Known {
  readonly revision: number;
  readonly told: Map<string, Told>;
}

const KNOWN = new WeakMap<PricedEstimate, Known>();

/** What has been worked out at a revision. */
export function knownAt(estimate: PricedEstimate, revision: number): Map<string, Told> {
  const known = KNOWN.get(estimate);
  if (known?.revision === revision) return known.told;
  const told = new Map<string, Told>();
  KNOWN.set(estimate, { revision, told });
  return told;
}

/**
 * What one other alternative changes: `pause` is waited for before every piece of work, and says false where the estimate has changed
 * meanwhile; then null. Lines that are measured otherwise take one long piece.
 */
export async function workOut(
  estimate: PricedEstimate,
  tariffs: TariffSet,
  { code, alternative }: Alternative,
  pause: () => Promise<boolean>,
): Promise<Told | null> {
  if (!(await pause())) return null;
  const choices = new Map([...estimate.settings.settings.choices, [code, alternative]]);
  const compiled = tariffs.catalogue(choices);
  if (!compiled.ok) return 'refused';
  const now = estimate.rated;
  if (!measuresAlike(now, compiled.catalogue, hasConnections(estimate.document)))
    return impactOf(now, estimate.under(choices));
  const steps = rateOtherwise(now, compiled.catalogue);
  let step = steps.next();
  while (step.done !== true) {
    if (!(await pause())) return null;
    step = steps.next();
  }
  return impactOf(now, step.value);
}
