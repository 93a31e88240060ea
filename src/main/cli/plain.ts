/** Text as a terminal may show it: control and format characters, and whatever else breaks a line, become spaces. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ');
}
