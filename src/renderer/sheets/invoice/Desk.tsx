import { type CSSProperties, type UIEvent, useCallback, useEffect, useRef } from 'react';
import { useWords } from '../../state/words.ts';
import styles from './Desk.module.css';
import { InvoicePages } from './paper/InvoicePages.tsx';
import { type Invoice, isEmptyInvoice } from './useInvoice.ts';
import { useInvoiceView } from './view.ts';

const LEAST_ZOOM = 60;
const FULL_ZOOM = 100;
/** A desk of 1120 shows the page at 86 %, with room to both sides. */
const PIXELS_OF_FULL_ZOOM = 1300;

/** The desk with the invoice's pages on it. */
export function Desk({ invoice }: { readonly invoice: Invoice }) {
  const t = useWords();
  const zoom = useInvoiceView((state) => state.zoom);
  const desk = useRef<HTMLElement>(null);
  useZoom(desk);
  const isEmpty = isEmptyInvoice(invoice);
  useEffect(() => {
    if (isEmpty) useInvoiceView.setState({ pages: 0 });
  }, [isEmpty]);
  const onPages = useCallback((pages: number) => {
    useInvoiceView.setState(({ page }) => ({ pages, page: Math.max(1, Math.min(page, pages)) }));
  }, []);
  return (
    <section
      ref={desk}
      className={styles.desk}
      aria-label={t('desk-label')}
      data-region="sheet"
      onScroll={onScroll}
      tabIndex={-1}
    >
      {isEmpty ? (
        <p className={styles.empty}>{t('desk-empty')}</p>
      ) : (
        <div className={styles.pages} style={{ '--zoom': zoom / 100 } as CSSProperties}>
          <InvoicePages invoice={invoice} mode="screen" onPages={onPages} />
        </div>
      )}
    </section>
  );
}

/** The page that stands across the middle of the desk. */
function onScroll({ currentTarget: desk }: UIEvent<HTMLElement>): void {
  const { top, height } = desk.getBoundingClientRect();
  const slots = [...desk.querySelectorAll<HTMLElement>('[data-page]')];
  const above = slots.filter((slot) => slot.getBoundingClientRect().top <= top + height / 2);
  useInvoiceView.setState({ page: Math.max(1, above.length) });
}

/** Keeps the zoom at what was chosen, or at what the desk's width allows. */
function useZoom(desk: React.RefObject<HTMLElement | null>): void {
  const chosen = useInvoiceView((state) => state.chosenZoom);
  useEffect(() => {
    if (desk.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? PIXELS_OF_FULL_ZOOM;
      const fit = Math.floor((width / PIXELS_OF_FULL_ZOOM) * FULL_ZOOM);
      useInvoiceView.setState({ zoom: chosen ?? Math.min(FULL_ZOOM, Math.max(LEAST_ZOOM, fit)) });
    });
    observer.observe(desk.current);
    return () => observer.disconnect();
  }, [desk, chosen]);
}
