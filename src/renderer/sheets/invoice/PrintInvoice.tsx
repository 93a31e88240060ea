import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { InvoicePages } from './paper/InvoicePages.tsx';
import './print.css';
import { type Invoice, useInvoice } from './useInvoice.ts';

/**
 * What is printed, whatever sheet is shown: the invoice and nothing else. It is made when printing begins and taken away
 * afterwards, at once both times, because the browser does not wait.
 */
export function PrintInvoice() {
  const isPrinting = useIsPrinting();
  return isPrinting ? <Printed /> : null;
}

function Printed() {
  const invoice = useInvoice();
  return invoice === null ? null : createPortal(<Sheets invoice={invoice} />, document.body);
}

function Sheets({ invoice }: { readonly invoice: Invoice }) {
  return (
    <div className="printed-invoice" lang={invoice.lang}>
      <InvoicePages invoice={invoice} mode="print" />
    </div>
  );
}

function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const before = (): void => flushSync(() => setIsPrinting(true));
    const after = (): void => flushSync(() => setIsPrinting(false));
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}
