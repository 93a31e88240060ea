import { type Goal, useApp } from './app.ts';

/** Sends the person to a row, a cell or a product of another sheet. */
export function goTo({ sheet, id, column }: Omit<Goal, 'nth'>): void {
  useApp.setState(({ goal }) => ({
    sheet,
    goal: { sheet, id, ...(column === undefined ? {} : { column }), nth: (goal?.nth ?? 0) + 1 },
  }));
}
