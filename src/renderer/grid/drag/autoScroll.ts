import type { Pull } from './scrollPull.ts';

export interface AutoScroll {
  /** Asked anew at every frame as long as it pulls. */
  readonly start: (pull: () => Pull) => void;
  readonly stop: () => void;
}

/** The longest time between two frames that counts: a window that was held up does not jump. */
const LONGEST = 50;

/** Scrolls while a drag pulls at the grid, frame by frame. `onScrolled` follows each step. */
export function createAutoScroll(viewport: HTMLElement, onScrolled: () => void): AutoScroll {
  let frame = 0;
  let before = 0;
  // Positions are whole pixels: at 85 px/s and 60 frames the 0.4 px of each would be lost.
  let [restX, restY] = [0, 0];
  const stop = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    [restX, restY] = [0, 0];
  };
  const step = (pull: () => Pull, now: number): void => {
    const { x, y } = pull();
    if (x === 0 && y === 0) {
      stop();
      return;
    }
    const seconds = Math.min(LONGEST, before === 0 ? 0 : now - before) / 1000;
    before = now;
    restX += x * seconds;
    restY += y * seconds;
    const [byX, byY] = [Math.trunc(restX), Math.trunc(restY)];
    restX -= byX;
    restY -= byY;
    if (byX !== 0 || byY !== 0) {
      viewport.scrollBy(byX, byY);
      onScrolled();
    }
    frame = requestAnimationFrame((next) => step(pull, next));
  };
  return {
    start: (pull) => {
      if (frame !== 0) return;
      before = 0;
      frame = requestAnimationFrame((now) => step(pull, now));
    },
    stop,
  };
}
