import { useEffect, useRef, useState } from 'react';
import type { PricedEstimate } from '../../../shared/estimate/pricedEstimate.ts';
import { useApp } from '../../state/app.ts';
import { type Alternative, keyOf, knownAt, type Told, workOut } from './impacts.ts';
import { quietMoment } from './quietMoment.ts';

export interface Impacts {
  readonly told: (alternative: Alternative) => Told | null;
  /** Whether what is told is of this revision; until then it is what was last known. */
  readonly isExact: boolean;
}

/**
 * What each alternative would change in the estimate. Worked out one at a time in quiet moments, while this is on screen only, and
 * remembered until the estimate changes; figures stay until exact ones replace them.
 */
export function useImpacts(wanted: readonly Alternative[]): Impacts {
  const estimate = useApp((state) => state.estimate);
  const tariffs = useApp((state) => state.tariffs);
  const revision = useApp((state) => state.revision);
  const isPriced = useApp((state) => state.estimate?.isPriced === true);
  const [, setRound] = useState(0);
  const last = useRef<{ estimate: PricedEstimate | null; told: Map<string, Told> }>({
    estimate: null,
    told: new Map(),
  });
  const keys = wanted.map(keyOf).join();

  useEffect(() => {
    if (estimate === null || tariffs === null || !isPriced) return;
    let isLeft = false;
    const pause = async (): Promise<boolean> => {
      await quietMoment();
      return !isLeft && useApp.getState().revision === revision;
    };
    const run = async (): Promise<void> => {
      for (const alternative of wantedOf(keys)) {
        const known = knownAt(estimate, revision);
        if (!known.has(keyOf(alternative))) {
          const told = await workOut(estimate, tariffs, alternative, pause);
          if (told === null) return;
          known.set(keyOf(alternative), told);
        }
        setRound((round) => round + 1);
      }
    };
    void run();
    return () => {
      isLeft = true;
    };
  }, [estimate, tariffs, revision, isPriced, keys]);

  const exact = estimate === null ? new Map<string, Told>() : knownAt(estimate, revision);
  if (last.current.estimate !== estimate) last.current = { estimate, told: new Map() };
  for (const [key, told] of exact) last.current.told.set(key, told);
  return {
    told: (alternative) => last.current.told.get(keyOf(alternative)) ?? null,
    isExact: wanted.every((alternative) => exact.has(keyOf(alternative))),
  };
}

function wantedOf(keys: string): Alternative[] {
  return keys.split(',').flatMap((key) => {
    const [code, alternative] = key.split('=');
    return code === undefined || alternative === undefined ? [] : [{ code, alternative }];
  });
}
