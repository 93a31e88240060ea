import type { FileHandle } from '../../../shared/bridge.ts';
import { bridge } from '../../bridge.ts';
import { useApp } from '../app.ts';

/** Puts a file first among the recent ones, with the total of the estimate at hand. */
export async function noteRecent(file: FileHandle): Promise<void> {
  const { estimate } = useApp.getState();
  const total = estimate?.isPriced === true ? estimate.rated.totals.gross.toFixed(2) : null;
  useApp.setState({ recent: await bridge().rememberRecent({ file: file.id, total }) });
}

export async function forgetRecent(id: string): Promise<void> {
  useApp.setState({ recent: await bridge().forgetRecent(id) });
}

/** Looks again which of them are still there. */
export async function lookAtRecent(): Promise<void> {
  useApp.setState({ recent: await bridge().recentFiles() });
}
