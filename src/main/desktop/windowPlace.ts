import { join } from 'node:path';
import type { BrowserWindow, Rectangle } from 'electron';
import { z } from 'zod';
import { createJsonFile, type JsonFile } from '../services/app/stores/jsonFile.ts';

const placeSchema = z.object({
  x: z.int().nullable(),
  y: z.int().nullable(),
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
  isMaximised: z.boolean(),
});
export type WindowPlace = z.infer<typeof placeSchema>;

const USUAL_PLACE: WindowPlace = { x: null, y: null, width: 1280, height: 800, isMaximised: false };

/** Where the window was left. */
export function createPlaceFile(dataDir: string): JsonFile<WindowPlace> {
  return createJsonFile(join(dataDir, 'window.json'), placeSchema, USUAL_PLACE);
}

/** So much of the title bar has to be on a screen for a hand to take hold of it. */
const HOLD = { width: 120, height: 40 };

/** Bounds for a new window: where it was left, unless that screen is gone; then in the middle, of the size it had. */
export function boundsOf(place: WindowPlace, workAreas: readonly Rectangle[]): Partial<Rectangle> {
  const { x, y, width, height } = place;
  if (x === null || y === null) return { width, height };
  const shown = workAreas.some(
    (area) =>
      overlap(x, width, area.x, area.width) >= HOLD.width &&
      y >= area.y - HOLD.height / 2 &&
      y + HOLD.height <= area.y + area.height,
  );
  return shown ? { x, y, width, height } : { width, height };
}

const overlap = (start: number, length: number, areaStart: number, areaLength: number): number =>
  Math.min(start + length, areaStart + areaLength) - Math.max(start, areaStart);

export function placeOf(window: BrowserWindow): WindowPlace {
  return { ...window.getNormalBounds(), isMaximised: window.isMaximized() };
}
