import { describe, expect, it } from 'vitest';
import { builtPage, developmentPage, mayCall } from '../../src/main/browser/shownPage.ts';

const BUILT = builtPage('/app/out/renderer');

describe('a call', () => {
  it.each([
    ['our page', true, 'https://ratesheet.invalid/', true],
    ['our page at a place in it', true, 'https://ratesheet.invalid/index.html#usage', true],
    ['a frame in our page', false, 'https://ratesheet.invalid/', false],
    ['another host', true, 'https://ratesheet.invalid.example/', false],
    ['a name before ours', true, 'https://x.ratesheet.invalid/', false],
    ['another port', true, 'https://ratesheet.invalid:8443/', false],
    ['the same host unsecured', true, 'http://ratesheet.invalid/', false],
    ['our name as a user of another host', true, 'https://ratesheet.invalid@example.com/', false],
    ['a file', true, 'file:///app/out/renderer/index.html', false],
    ['made-up data', true, 'data:text/html,hello', false],
    ['the error page', true, 'chrome-error://chromewebdata/', false],
    ['no page yet', true, 'about:blank', false],
    ['no address', true, '', false],
  ])('from %s', (_name, isMainFrame, url, expected) => {
    expect(mayCall(BUILT, { isMainFrame, url })).toBe(expected);
  });
});

describe('a development server', () => {
  it.each([
    ['http://127.0.0.1:5173/', true],
    ['http://127.0.0.1.example.com:5173/', false],
    ['http://192.168.1.4:5173/', false],
    ['https://example.com/', false],
    ['file:///etc/passwd', false],
    ['nothing', false],
  ])('at %s', (url, isTaken) => {
    expect(developmentPage(url) !== null).toBe(isTaken);
  });
});
