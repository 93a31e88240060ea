import { create } from 'zustand';
import type { Message } from '../../../shared/problem.ts';
import type { OwnTariffs } from '../../../shared/tariff/listing/ownTariffs.ts';

/** What is shown of the tariffs; stays while other sheets are looked at. */
export interface TariffsView {
  /** Null: nothing was chosen yet. */
  readonly product: string | null;
  /** Whether the interpretations lie over a narrow window. */
  readonly drawerOpen: boolean;
  /** The interpretation that the person is being sent to. */
  readonly sentTo: { readonly code: string } | null;
  /** The last of the app's goals that was reached: coming back to the sheet does not go there again. */
  readonly reached: number;
  /** Why the last thing could not be kept as the user's default. */
  readonly notKept: Message | null;
  /** The user's own changes before the shipped tariffs were restored, to be put back. */
  readonly removed: OwnTariffs | null;
}

export const useTariffsView = create<TariffsView>()(() => ({
  product: null,
  drawerOpen: false,
  sentTo: null,
  reached: 0,
  notKept: null,
  removed: null,
}));

export function showProduct(product: string): void {
  useTariffsView.setState({ product });
}
