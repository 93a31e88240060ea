import type { FileHandle, FilesRead } from '../../shared/bridge.ts';
import type { UsageRow } from '../../shared/usage/types.ts';

/** Files as they were read for the import preview; nothing of them is in the estimate yet. */
export interface ImportDraft {
  readonly files: readonly FileHandle[];
  readonly read: FilesRead;
  readonly usage: readonly UsageRow[];
}
