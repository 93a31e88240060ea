import { create } from 'zustand';
import type { PricedEstimate } from '../../../shared/estimate/pricedEstimate.ts';

/** What is being typed into a field of the invoice and is not in the estimate yet. */
export interface FieldDraft {
  readonly text: string;
  /** Whether it was to be taken over already and could not be read: from then on it says why. */
  readonly tried: boolean;
}

interface InvoiceView {
  /** Drafts by the field's place and setting; they outlive a change of sheets, but not of estimates. */
  readonly drafts: ReadonlyMap<string, FieldDraft>;
  readonly draftsOf: PricedEstimate | null;
  /** Null: as wide as the desk allows. */
  readonly chosenZoom: number | null;
  /** In percent. */
  readonly zoom: number;
  /** From 1. */
  readonly page: number;
  /** 0: there is nothing to show. */
  readonly pages: number;
}

/** How the invoice is looked at; nothing of it belongs to the estimate. */
export const useInvoiceView = create<InvoiceView>()(() => ({
  drafts: new Map(),
  draftsOf: null,
  chosenZoom: null,
  zoom: 100,
  page: 1,
  pages: 1,
}));

/** The draft of a field of this estimate; null: nothing is being typed there. */
export function useDraft(id: string, estimate: PricedEstimate): FieldDraft | null {
  return useInvoiceView(({ drafts, draftsOf }) => (draftsOf === estimate ? (drafts.get(id) ?? null) : null));
}

/** Keeps what is typed, or with null lets go of it. */
export function setDraft(id: string, estimate: PricedEstimate, draft: FieldDraft | null): void {
  useInvoiceView.setState(({ drafts, draftsOf }) => {
    const next = new Map(draftsOf === estimate ? drafts : []);
    if (draft === null) next.delete(id);
    else next.set(id, draft);
    return { drafts: next, draftsOf: estimate };
  });
}
