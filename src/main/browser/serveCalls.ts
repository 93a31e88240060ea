import type { Page } from 'playwright-core';
import { z } from 'zod';
import type { AppServices } from '../services/app/appServices.ts';
import { BINDING } from './page/pageScript.ts';
import { createWireCodec } from './page/wireCodec.ts';
import type { PageTalk } from './pageTalk.ts';
import { mayCall, type ShownPage } from './shownPage.ts';

/** What the page says of files that were dropped on it: the name under which it holds them, and how many. */
const droppedSchema = z.tuple([z.number().int().nonnegative(), z.number().int().min(0).max(1_000)]);

type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** Answers the page's calls, and only those of the page itself. */
export async function serveCalls(
  page: Page,
  shown: ShownPage,
  talk: PageTalk,
  services: AppServices,
): Promise<void> {
  const codec = createWireCodec();
  const takeDropped = async (args: readonly unknown[]): Promise<unknown> =>
    services.giveOut(await talk.pathsOf(...droppedSchema.parse(args)));
  const call = async (name: unknown, text: unknown): Promise<unknown> => {
    if (typeof name !== 'string' || typeof text !== 'string') throw new TypeError('a call is two texts');
    const args = z.array(z.unknown()).parse(codec.decode(text));
    return name === 'takeDropped' ? takeDropped(args) : services.call(name, args);
  };
  await page.exposeBinding(BINDING, async ({ frame }, name: unknown, text: unknown): Promise<string> => {
    const sender = { isMainFrame: frame === page.mainFrame(), url: frame.url() };
    if (!mayCall(shown, sender)) return codec.encode(failed('Only the app’s own page may call.'));
    return codec.encode(await answered(() => call(name, text)));
  });
}

const failed = (message: string): Answer => ({ ok: false, message });

async function answered(answer: () => Promise<unknown>): Promise<Answer> {
  try {
    return { ok: true, value: await answer() };
  } catch (error) {
    return failed(error instanceof Error ? error.message : 'unknown');
  }
}
