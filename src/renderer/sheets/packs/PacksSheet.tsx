/** To be written. */
export function PacksSheet() {
  return <div />;
}
