/** When the estimate at hand was last saved, as an ISO instant; null: not in this run of the app. */
let savedAt: string | null = null;

export const lastSavedAt = (): string | null => savedAt;

export function noteSaved(at: string | null): void {
  savedAt = at;
}
