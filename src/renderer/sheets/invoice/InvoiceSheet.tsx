/** To be written. */
export function InvoiceSheet() {
  return <div />;
}
