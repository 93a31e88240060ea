import type { CDPSession } from 'playwright-core';
import type { EventName } from '../../shared/bridge.ts';
import { PAGE_HOST } from './page/pageScript.ts';
import { createWireCodec } from './page/wireCodec.ts';

/** What this process says to the page, over the browser's own protocol. */
export interface PageTalk {
  /** What an expression gives in the page, as plain data. It counts as the user's doing, which dialogs want. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** The same of what the bridge has put there for this process. */
  readonly ask: (method: 'choose' | 'save' | 'release', ...args: readonly unknown[]) => Promise<unknown>;
  readonly tell: (event: EventName, payload: unknown) => void;
  /**
   * Paths of files that the page holds. Only what the user gave by a dialog or a drop has one; what a script has made up, or
   * what was dragged from another page, has none and is left out.
   */
  readonly pathsOf: (held: number, count: number) => Promise<readonly string[]>;
}

const codec = createWireCodec();

export function createPageTalk(session: CDPSession): PageTalk {
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? 'unknown');
    return result.value;
  };
  return {
    evaluate,
    ask: (method, ...args) => evaluate(callOf(method, args)),
    tell: (event, payload) => {
      // A window that has just closed hears nothing.
      evaluate(callOf('tell', [event, codec.encode(payload)])).catch(() => undefined);
    },
    pathsOf: async (held, count) => {
      const paths: string[] = [];
      for (let index = 0; index < count; index++) {
        const path = await pathOf(session, callOf('file', [held, index]));
        if (path !== '') paths.push(path);
      }
      return paths;
    },
  };
}

const callOf = (method: string, args: readonly unknown[]): string =>
  `${PAGE_HOST}.${method}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;

async function pathOf(session: CDPSession, expression: string): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', { expression });
  if (result.objectId === undefined || result.className !== 'File') return '';
  try {
    return (await session.send('DOM.getFileInfo', { objectId: result.objectId })).path;
  } finally {
    await session.send('Runtime.releaseObject', { objectId: result.objectId });
  }
}
