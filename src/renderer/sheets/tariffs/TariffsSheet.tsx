/** To be written. */
export function TariffsSheet() {
  return <div />;
}
