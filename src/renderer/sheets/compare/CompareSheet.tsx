/** To be written. */
export function CompareSheet() {
  return <div />;
}
