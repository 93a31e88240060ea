import { type RefObject, useLayoutEffect, useState } from 'react';
import { type PageParts, type PartHeights, paginate } from '../../../../shared/invoice/pages.ts';
import type { Invoice } from '../useInvoice.ts';

/** Pages of an invoice by the heights that its parts have where they are set unseen. Null: not measured yet. */
export function useMeasuredPages(
  invoice: Invoice,
  copy: RefObject<HTMLElement | null>,
): readonly PageParts[] | null {
  const [pages, setPages] = useState<readonly PageParts[] | null>(null);
  const fonts = useFontsLoaded();
  useLayoutEffect(() => {
    if (copy.current === null) return;
    const next = paginate(heightsOf(copy.current));
    setPages((before) => (isSame(before, next, { invoice, fonts }) ? before : next));
  }, [copy, invoice, fonts]);
  return pages;
}

/** What was measured goes in so that a change of it measures anew; whether pages differ is told by themselves. */
function isSame(before: readonly PageParts[] | null, next: readonly PageParts[], _of: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(next);
}

/** Counts how often fonts came in since: letters of another font are wider or narrower. */
function useFontsLoaded(): number {
  const [count, setCount] = useState(0);
  useLayoutEffect(() => {
    const onDone = (): void => setCount((before) => before + 1);
    document.fonts.addEventListener('loadingdone', onDone);
    return () => document.fonts.removeEventListener('loadingdone', onDone);
  }, []);
  return count;
}

function heightsOf(copy: HTMLElement): PartHeights {
  const all = (part: string): number[] =>
    [...copy.querySelectorAll(`[data-part="${part}"]`)].map((element) => outerHeight(element));
  const one = (part: string): number => all(part)[0] ?? 0;
  return {
    page: one('room'),
    head: one('head'),
    runningHead: one('running'),
    tableHead: one('table-head'),
    rows: all('row'),
    totals: one('totals'),
    notes: all('note'),
  };
}

function outerHeight(element: Element): number {
  const { marginTop, marginBottom } = getComputedStyle(element);
  return (
    element.getBoundingClientRect().height + Number.parseFloat(marginTop) + Number.parseFloat(marginBottom)
  );
}
