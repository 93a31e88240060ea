import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Lang } from '../../../shared/i18n/lang.ts';
import { say } from '../../../shared/i18n/say.ts';
import type { Message } from '../../../shared/problem.ts';
import { keepRubbishYoung } from '../../services/engine.ts';
import { installationAround } from '../../services/installation.ts';
import { findBrowser } from '../findBrowser.ts';
import { builtPage, developmentPage } from '../shownPage.ts';
import { isProgram, readText } from './diskLooks.ts';
import { type FoundRuntime, findRuntime, mirrorOf } from './electronRuntime.ts';
import { fetchRuntime, isMirrorReachable } from './fetchRuntime.ts';
import { readStartArgs, type StartArgs } from './startArgs.ts';
import { startBrowser } from './startBrowser.ts';
import { planStart } from './startPlan.ts';
import { dataDirOf, platformOf, profileDirOf, type System, systemLangOf } from './surroundings.ts';

/** `npm start [-- --browser] [files…]`, built to `out/browser/index.js`. */
const { platform, env } = process;
const system: System = { platform, env, homeDir: homedir() };
const lang: Lang = systemLangOf(env, Intl.DateTimeFormat().resolvedOptions().locale);
const root = join(import.meta.dirname, '..', '..');

function tell(message: Message): void {
  process.stderr.write(`${say(lang, message)}\n`);
}

const electronDir = (): string => dirname(createRequire(import.meta.url).resolve('electron/package.json'));
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

/** Electron's runtime, fetched where it is not there yet and can be had. */
async function runtimeOrFetch(args: StartArgs): Promise<FoundRuntime> {
  const search = { packageDir: electronDir(), platform, env, isProgram, readText };
  const found = findRuntime(search);
  if (found.kind !== 'missing' || args.isBrowserWanted || args.developmentUrl !== null) return found;
  if (!(await isMirrorReachable(env))) return found;
  tell({ code: 'start-fetching', params: { from: hostOf(mirrorOf(env)) } });
  await fetchRuntime(search.packageDir);
  return findRuntime(search);
}

/** Runs Electron on this folder until its window is closed. */
function startElectron(path: string, files: readonly string[]): number {
  // Chromium's sandbox refuses to work for root, as which containers run tests.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return spawnSync(path, [root, ...asRoot, ...files], { stdio: 'inherit' }).status ?? 1;
}

async function openBrowser(executablePath: string, args: StartArgs): Promise<number> {
  const shown =
    args.developmentUrl === null
      ? builtPage(join(root, 'out', 'renderer'))
      : developmentPage(args.developmentUrl);
  if (shown === null) throw new Error(`${args.developmentUrl} is no server on this machine`);
  const dataDir = dataDirOf(system);
  const problem = await startBrowser({
    executablePath,
    shown,
    installation: installationAround(import.meta.url),
    dataDir,
    profileDir: profileDirOf(executablePath, dataDir, system.homeDir),
    homeDir: system.homeDir,
    platform: platformOf(platform),
    systemLang: lang,
    files: args.files,
  });
  if (problem === null) return 0;
  tell(problem);
  return problem.code === 'start-open-already' ? 0 : 1;
}

async function start(): Promise<number> {
  // npm changes to the folder of the package; names on its command line count from where it was called.
  const read = readStartArgs(process.argv.slice(2), env.INIT_CWD ?? process.cwd());
  if (!read.ok) {
    tell(read.problem);
    return 1;
  }
  const { args } = read;
  const plan = planStart({
    runtime: await runtimeOrFetch(args),
    browser: findBrowser({ ...system, isProgram }),
    isBrowserWanted: args.isBrowserWanted || args.developmentUrl !== null,
    from: hostOf(mirrorOf(env)),
  });
  if (plan.kind === 'electron') return startElectron(plan.path, args.files);
  if (plan.why !== null) tell(plan.why);
  return plan.kind === 'browser' ? openBrowser(plan.path, args) : 1;
}

keepRubbishYoung();
process.exitCode = await start();
