import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The grid of the sheet that is shown, by lines as they stand on the screen, from 1. */
export interface GridDriver {
  readonly cell: (line: number, column: string) => Locator;
  /** A cell's text; '' where it has none. */
  readonly text: (line: number, column: string) => Promise<string>;
  readonly click: (line: number, column: string) => Promise<void>;
  /** Clicks a cell, types over it and presses Enter. */
  readonly type: (line: number, column: string, text: string) => Promise<void>;
  /** Waits until cells of a line show what they should. */
  readonly shows: (line: number, cells: Readonly<Record<string, string>>) => Promise<void>;
  readonly header: (column: string) => Locator;
  /** Opens the menu of a column by the button in its header. */
  readonly menu: (column: string) => Promise<void>;
  /** The cell that has the focus: `3 quantity`; null: none has. */
  readonly focused: () => Promise<string | null>;
}

const SHOWN = '[data-region="sheet"]:visible';

export function gridDriver(page: Page): GridDriver {
  const cell = (line: number, column: string): Locator =>
    page.locator(`${SHOWN} .ag-row[row-index="${line - 1}"] .ag-cell[col-id="${column}"]`);
  const text = async (line: number, column: string): Promise<string> =>
    ((await cell(line, column).allInnerTexts())[0] ?? '').trim();
  const header = (column: string): Locator => page.locator(`${SHOWN} .ag-header-cell[col-id="${column}"]`);
  const click = (line: number, column: string): Promise<void> => cell(line, column).click();
  return {
    cell,
    text,
    click,
    type: async (line, column, typed) => {
      await click(line, column);
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    },
    shows: (line, cells) =>
      expect
        .poll(async () => {
          const shown: Record<string, string> = {};
          for (const column of Object.keys(cells)) shown[column] = await text(line, column);
          return shown;
        })
        .toEqual(cells),
    header,
    menu: async (column) => {
      await header(column).hover();
      await header(column).locator('[data-header-menu]').click();
    },
    focused: () =>
      page.evaluate(() => {
        const focused = document.activeElement?.closest('[col-id]');
        const row = focused?.closest('[row-index]')?.getAttribute('row-index');
        return row == null ? null : `${Number(row) + 1} ${focused?.getAttribute('col-id')}`;
      }),
  };
}
