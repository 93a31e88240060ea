import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { decodeEscapes } from '../../../src/main/services/workbook/read/xlsx/escapes.ts';
import { fitText, MAX_TEXT, xmlText } from '../../../src/main/services/workbook/write/xmlText.ts';

it.each([
  ['plain 中文 😀', 'plain 中文 😀'],
  ['a & b < c > d "e" \'f\'', 'a &amp; b &lt; c &gt; d "e" \'f\''],
  ['line\nfeed\ttab', 'line\nfeed\ttab'],
  ['carriage\r\nreturn', 'carriage_x000D_\nreturn'],
  ['\u0000\u0001\u001f', '_x0000__x0001__x001F_'],
  ['\ufffe\uffff', '_xFFFE__xFFFF_'],
  ['\u007f\u0085', '\u007f\u0085'],
  ['_x0041_', '_x005F_x0041_'],
  ['_x005F_', '_x005F_x005F_'],
  ['_x0041_x0042_', '_x005F_x0041_x005F_x0042_'],
  // The escape of the control character would close the escape that the text looks like.
  ['_x0041\u0001', '_x005F_x0041_x0001_'],
  ['_x41_ and x_0041_', '_x41_ and x_0041_'],
  ['\ud800 alone', '\ufffd alone'],
  ['alone \udc00', 'alone \ufffd'],
])('%j is stored as %j', (text, xml) => {
  expect(xmlText(text)).toBe(xml);
});

/** As any program reads it: XML first, then the escapes. */
function readAgain(xml: string): string {
  let text = '';
  const parser = new SaxesParser();
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(`<t>${xml}</t>`).close();
  return decodeEscapes(text);
}

it('gives back every text of whole characters', () => {
  const nasty = fc.constantFrom(
    '_',
    'x',
    '0041',
    '_x005F_',
    '\r',
    '\n',
    '\u0001',
    '\uffff',
    '&',
    '<',
    ']]>',
    '😀',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(nasty).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => readAgain(xmlText(text)) === text),
    { numRuns: 200 },
  );
});

it('leaves a text that fits as it is', () => {
  const longest = 'x'.repeat(MAX_TEXT);
  expect(fitText(longest)).toBe(longest);
});

it('cuts a longer text and says by how much', () => {
  // 32,767 − 16 = 32,751 stay, 40,000 − 32,751 = 7,249 go.
  expect(fitText('x'.repeat(40_000))).toBe(`${'x'.repeat(32_751)}…[+7,249]`);
});

it('does not cut through a pair of surrogates', () => {
  // 32,750 characters and a face of two units: unit 32,751 would be half of it. 2 + 20,000 units go.
  const cut = fitText(`${'x'.repeat(32_750)}😀${'y'.repeat(20_000)}`);
  expect(cut).toBe(`${'x'.repeat(32_750)}…[+20,002]`);
});
