import type { Asked } from '../ui/asked.ts';
import { comparison } from './rows.ts';
import type { Program } from './runChild.ts';
import type { Case, SuiteOptions } from './suite.ts';

/** As the eye sees it: rows are there at once, a keystroke shows at once, scrolling does not stutter. */
const MOST_OF_BARE = 2;
const KEY_MS = 50;
const FRAMES_A_SECOND = 55;

/** What the window does with as many lines, in a headless browser, beside a page that has only the grid. */
export function uiCases({ rows, folder }: SuiteOptions): Case[] {
  const program = (entry: string, asked: Asked): Program => ({
    label: entry,
    entry,
    options: { rows, asked, folder },
  });
  const uiCase = (name: string, asked: Asked, rowsOf: Case['rows']): Case => ({
    name,
    prepare: [],
    programs: { ours: program('uiOurs', asked), bare: program('uiBare', asked) },
    rows: rowsOf,
  });
  return [
    uiCase('ui-load', 'load', (of) => [
      comparison(
        'window: import landed to first row painted',
        of('ours'),
        { label: 'bare AG Grid page', results: of('bare') },
        { limit: MOST_OF_BARE },
      ),
    ]),
    uiCase('ui-key', 'key', (of) => {
      const row = comparison(
        'window: Enter to repriced paint, one pool',
        of('ours'),
        { label: 'bare AG Grid page', results: of('bare') },
        { limit: null },
      );
      return [{ ...row, reach: `<= ${KEY_MS} ms`, ok: of('ours').ms.median <= KEY_MS }];
    }),
    uiCase('ui-scroll', 'scroll', (of) => {
      const fps = of('ours').extra('fps').median;
      const row = comparison(
        'window: a frame while scrolling',
        of('ours'),
        { label: 'bare AG Grid page', results: of('bare') },
        { limit: null },
      );
      return [
        {
          ...row,
          reach: `>= ${FRAMES_A_SECOND} fps`,
          ok: fps >= FRAMES_A_SECOND,
          note: `${fps.toFixed(1)} fps`,
        },
      ];
    }),
  ];
}
