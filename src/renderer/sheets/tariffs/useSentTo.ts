import { type RefObject, useEffect } from 'react';
import { useTariffsView } from './tariffsView.ts';

/** Brings the interpretation that a person was sent to into view and gives it the focus. */
export function useSentTo(body: RefObject<HTMLElement | null>, product: string): void {
  const sentTo = useTariffsView((state) => state.sentTo);
  useEffect(() => {
    if (sentTo === null) return;
    const card = [...(body.current?.querySelectorAll<HTMLElement>('[data-code]') ?? [])].find(
      ({ dataset }) => dataset.code === sentTo.code && product !== '',
    );
    if (card === undefined) return;
    // A drawer that opens for it takes the focus first.
    const frame = requestAnimationFrame(() => {
      show(card);
      useTariffsView.setState({ sentTo: null });
    });
    return () => cancelAnimationFrame(frame);
  }, [sentTo, body, product]);
}

function show(card: HTMLElement): void {
  const details = card.closest('details');
  if (details !== null) details.open = true;
  card.scrollIntoView({ block: 'nearest' });
  const field = card.querySelector<HTMLElement>('[role="combobox"]') ?? card;
  field.focus();
}
