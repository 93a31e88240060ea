import { type Goal, useApp } from './app.ts';

/** Sends the person to a row, a cell or a product of another sheet. */
export function goTo(to: Omit<Goal, 'nth'>): void {
  useApp.setState(({ goal }) => ({ sheet: to.sheet, goal: { ...to, nth: (goal?.nth ?? 0) + 1 } }));
}
