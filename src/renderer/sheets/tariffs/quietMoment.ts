/** How long nobody may have touched anything before work is done that blocks the page. */
const QUIET = 300;
let lastTouched = Number.NEGATIVE_INFINITY;
let isListening = false;

/** Resolves after the next paint, when the person has paused; so that work piece by piece never stands between two keys. */
export async function quietMoment(): Promise<void> {
  listen();
  for (;;) {
    const left = lastTouched + QUIET - performance.now();
    if (left <= 0) break;
    await new Promise((resolve) => setTimeout(resolve, left));
  }
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: QUIET }));
}

function listen(): void {
  if (isListening) return;
  isListening = true;
  const touched = (): void => {
    lastTouched = performance.now();
  };
  for (const type of ['keydown', 'pointerdown', 'wheel'] as const)
    window.addEventListener(type, touched, { capture: true, passive: true });
}
