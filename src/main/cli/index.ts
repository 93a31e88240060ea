#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Lang } from '../../shared/i18n/lang.ts';
import { say } from '../../shared/i18n/say.ts';
import { keepRubbishYoung } from '../services/engine.ts';
import { type Invocation, readArgs } from './args.ts';
import { checkCommand } from './checkCommand.ts';
import { CommandFailed, type Installation } from './context.ts';
import { usualLang } from './defaults.ts';
import { onOutputError, printLines } from './output.ts';
import { failureText } from './place.ts';
import { plain } from './plain.ts';
import { priceCommand } from './priceCommand.ts';
import { tariffsCommand } from './tariffsCommand.ts';
import { templateCommand } from './templateCommand.ts';

/** The folder that holds `resources`, found from where this file was built to. */
function findRoot(from: string): string {
  for (let dir = from; ; dir = dirname(dir)) {
    if (existsSync(join(dir, 'resources', 'tariffs')) || dir === dirname(dir)) return dir;
  }
}

function installation(): Installation {
  const root = findRoot(import.meta.dirname);
  const version: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
  return {
    tariffsDir: join(root, 'resources', 'tariffs'),
    importWorker: new URL('importWorker.js', import.meta.url),
    exportWorker: new URL('exportWorker.js', import.meta.url),
    version: String(version),
  };
}

async function run(invocation: Invocation, lang: Lang): Promise<0 | 2> {
  const here = installation();
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
