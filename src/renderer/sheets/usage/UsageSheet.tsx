/** To be written. */
export function UsageSheet() {
  return <div />;
}
