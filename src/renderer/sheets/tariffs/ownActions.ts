import type { Message } from '../../../shared/problem.ts';
import { openTariffs } from '../../../shared/tariff/catalogue.ts';
import {
  isAppFile,
  type OwnTariffs,
  ownTariffsOf,
  withChoice,
  withPackPrice,
} from '../../../shared/tariff/listing/ownTariffs.ts';
import { bridge } from '../../bridge.ts';
import { useApp } from '../../state/app.ts';
import { changeTariffs } from '../../state/estimateActions.ts';

/** What the app's own file says now. */
export const ownTariffs = (): OwnTariffs => ownTariffsOf(useApp.getState().tariffFiles.filter(isAppFile));

/** Keeps a choice for all estimates that make none themselves. The shipped one needs no line, unless another file of the user differs. */
export function makeChoiceDefault(code: string, alternative: string): Promise<Message | null> {
  const { tariffFiles, estimate } = useApp.getState();
  const others = ownTariffsOf(tariffFiles.filter((file) => !isAppFile(file)));
  const shipped = estimate?.catalogue.interpretations.get(code)?.default;
  const isPlain = alternative === shipped && !Object.hasOwn(others.choices, code);
  return saveOwn(withChoice(ownTariffs(), code, isPlain ? null : alternative));
}

/** Keeps what a pack costs by contract, for all estimates that give no price themselves. */
export function makePriceDefault(product: string, units: number, price: string): Promise<Message | null> {
  return saveOwn(withPackPrice(ownTariffs(), product, units, price));
}

/** Writes the app's own file anew and prices by it at once. Null: done; else why nothing changed. */
export async function saveOwn(own: OwnTariffs): Promise<Message | null> {
  const answer = await bridge().saveOwnTariffs({
    choices: { ...own.choices },
    packPrices: own.packPrices.map((price) => ({ ...price })),
  });
  if (!answer.ok) return answer.problem;
  const opened = openTariffs(answer.value);
  if (!opened.ok) return opened.problems[0] ?? { code: 'tariffs-not-kept' };
  useApp.setState({ tariffFiles: answer.value });
  changeTariffs(opened.tariffs);
  return null;
}
