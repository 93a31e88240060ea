import type { CallArgs } from '../../../shared/bridge/calls.ts';
import type { Shell } from './shell.ts';

/** The calls that are the window's own. */
export function createWindowCalls(shell: Pick<Shell, 'print' | 'paste' | 'setWindow' | 'closeWindow'>) {
  return {
    print: async (): Promise<null> => {
      await shell.print();
      return null;
    },
    paste: async (): Promise<null> => {
      await shell.paste();
      return null;
    },
    setWindow: async (state: CallArgs<'setWindow'>[0]): Promise<null> => {
      shell.setWindow(state);
      return null;
    },
    closeWindow: async (): Promise<null> => {
      shell.closeWindow();
      return null;
    },
  };
}
