import { useRef } from 'react';
import { bearingOn } from '../../../shared/tariff/listing/bearing.ts';
import type { Catalogue, Product } from '../../../shared/tariff/types.ts';
import { useWords } from '../../state/words.ts';
import { InterpretationCard } from './InterpretationCard.tsx';
import styles from './Interpretations.module.css';
import type { Alternative } from './impacts.ts';
import { SettledInterpretations } from './SettledInterpretations.tsx';
import { useImpacts } from './useImpacts.ts';
import { useSentTo } from './useSentTo.ts';

export interface InterpretationsProps {
  readonly product: Product;
  readonly catalogue: Catalogue;
}

/** The interpretations that bear on a product: which reading holds, and what another would change. */
export function InterpretationsPanel({ product, catalogue }: InterpretationsProps) {
  const bearing = bearingOn(product, catalogue);
  const impacts = useImpacts(bearing.switchable.flatMap((code) => othersOf(code, catalogue)));
  const body = useRef<HTMLDivElement>(null);
  useSentTo(body, product.id);
  return (
    <div className={styles.body} ref={body}>
      {bearing.switchable.map((code) => (
        <InterpretationCard key={code} code={code} catalogue={catalogue} impacts={impacts} />
      ))}
      <SettledInterpretations codes={bearing.settled} catalogue={catalogue} />
    </div>
  );
}

/** How many there are, beside the panel's title. */
export function BearingCount({ product, catalogue }: InterpretationsProps) {
  const t = useWords();
  const { switchable, settled } = bearingOn(product, catalogue);
  const count = switchable.length + settled.length;
  return count === 1 ? t('tariffs-bearing-one') : t('tariffs-bearing', { count });
}

/** Alternatives of an interpretation that are not in force. */
export function othersOf(code: string, { interpretations, chosen }: Catalogue): Alternative[] {
  const alternatives = Object.keys(interpretations.get(code)?.alternatives ?? {});
  return alternatives
    .filter((alternative) => alternative !== chosen.get(code))
    .map((alternative) => ({ code, alternative }));
}
