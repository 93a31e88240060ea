import { groupedMoney } from '../../../shared/numbers.ts';
import type { Message } from '../../../shared/problem.ts';
import type { Figure, ListedPack } from '../../../shared/tariff/listing/types.ts';
import type { Product } from '../../../shared/tariff/types.ts';
import { useWords } from '../../state/words.ts';
import { fillPackPrice } from './estimateChoices.ts';
import { PriceInput } from './PriceInput.tsx';
import { readTypedPrice } from './readTypedPrice.ts';
import { useEntry } from './useEntry.ts';

export interface PackPriceCellProps {
  readonly product: Product;
  readonly pack: ListedPack;
  readonly figure: Figure;
  /** The pack as its row calls it. */
  readonly name: string;
}

/** What a pack costs, where its tariff does not say: filled in for this estimate. Emptied, it takes the price back. */
export function PackPriceCell({ product, pack, figure, name }: PackPriceCellProps) {
  const t = useWords();
  const amount = figure.kind === 'money' ? figure.amount : null;
  const commit = (text: string): Message | null => {
    if (text === '') {
      fillPackPrice(product.id, pack.spec, null);
      return null;
    }
    const read = readTypedPrice(text);
    if (!read.ok) return read.problem;
    fillPackPrice(product.id, pack.spec, read.price.toString());
    return null;
  };
  const shown = amount === null ? '' : groupedMoney(amount);
  const entry = useEntry(shown, amount?.toString() ?? '', commit);
  return <PriceInput entry={entry} label={t('tariffs-price-of', { pack: name })} />;
}
