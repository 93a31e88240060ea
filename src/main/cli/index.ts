#!/usr/bin/env node
import type { Lang } from '../../shared/i18n/lang.ts';
import { say } from '../../shared/i18n/say.ts';
import { keepRubbishYoung } from '../services/engine.ts';
import { installationAround } from '../services/installation.ts';
import { type Invocation, readArgs } from './args.ts';
import { checkCommand } from './checkCommand.ts';
import { CommandFailed } from './context.ts';
import { usualLang } from './defaults.ts';
import { onOutputError, printLines } from './output.ts';
import { failureText } from './place.ts';
import { plain } from './plain.ts';
import { priceCommand } from './priceCommand.ts';
import { tariffsCommand } from './tariffsCommand.ts';
import { templateCommand } from './templateCommand.ts';

async function run(invocation: Invocation, lang: Lang): Promise<0 | 2> {
  const here = installationAround(import.meta.url);
  switch (invocation.command) {
    case 'price':
      return priceCommand(invocation, here);
    case 'check':
      return checkCommand(invocation, here);
    case 'template':
      return templateCommand(invocation, here);
    case 'tariffs':
      return tariffsCommand(invocation, here);
    case 'version':
      await printLines([here.version]);
      return 0;
    case 'help':
      await printLines(say(lang, { code: 'cli-usage' }).split('\n'));
      return 0;
  }
}

/** Words for whatever went wrong. An error that nobody foresaw is told by its kind; its stack trace helps no user. */
function sentences(error: unknown, lang: Lang): string[] {
  if (error instanceof CommandFailed)
    return [...new Set(error.messages.map((message) => failureText(message, lang)))];
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
  return [say(lang, { code: 'cli-unexpected-error', params: { detail } })];
}

async function main(args: readonly string[]): Promise<void> {
  const parsed = readArgs(args);
  const lang = (parsed.ok ? parsed.invocation.lang : parsed.lang) ?? usualLang();
  onOutputError((detail) => say(lang, { code: 'cli-output-failed', params: { detail } }));
  try {
    if (!parsed.ok) throw new CommandFailed([parsed.problem]);
    process.exitCode = await run(parsed.invocation, lang);
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`${sentences(error, lang).map(plain).join('\n')}\n`);
  }
}

keepRubbishYoung();
await main(process.argv.slice(2));
