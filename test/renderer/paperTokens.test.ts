import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const RENDERER = join(import.meta.dirname, '..', '..', 'src', 'renderer');

const tokensOf = (path: string, selector: string): ReadonlyMap<string, string> => {
  const css = readFileSync(join(RENDERER, path), 'utf8');
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
};

it('paper has the colours of the light theme, whatever the theme is', () => {
  const light = tokensOf('theme/tokens.css', ':root');
  const paper = [...tokensOf('sheets/invoice/paper/paper.css', '.paper')].filter(
    ([name]) => !name.startsWith('--paper-'),
  );
  expect(paper.length).toBeGreaterThan(10);
  expect(paper).toEqual(paper.map(([name]) => [name, light.get(name)]));
});
