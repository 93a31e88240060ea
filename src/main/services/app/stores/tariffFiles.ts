import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CallArgs } from '../../../../shared/bridge/calls.ts';
import type { Answer, StartFacts } from '../../../../shared/bridge.ts';
import type { Problem } from '../../../../shared/problem.ts';
import { openTariffs, type TariffSource } from '../../../../shared/tariff/catalogue.ts';
import { APP_FILE } from '../../../../shared/tariff/listing/ownTariffs.ts';
import { writeFileWhole } from '../../files/writeFileWhole.ts';
import type { Installation } from '../../installation.ts';
import { loadTariffs } from '../../tariffs.ts';
import { Refusal } from '../../worker/refusal.ts';
import { answered } from '../answered.ts';

export interface TariffFiles {
  readonly load: () => Promise<Pick<StartFacts, 'tariffs' | 'tariffProblems'>>;
  /** As they are priced by now. */
  readonly current: () => Promise<readonly TariffSource[]>;
  readonly saveOwn: (own: CallArgs<'saveOwnTariffs'>[0]) => Promise<Answer<readonly TariffSource[]>>;
}

export interface TariffFilesOptions {
  readonly installation: Pick<Installation, 'tariffsDir'>;
  readonly dataDir: string;
}

/** The shipped tariffs and the user's own beside them, in `<data folder>/tariffs`. */
export function createTariffFiles({ installation, dataDir }: TariffFilesOptions): TariffFiles {
  const ownDir = join(dataDir, 'tariffs');
  let known: readonly TariffSource[] | null = null;
  const load: TariffFiles['load'] = async () => {
    const loaded = await loadAll(installation.tariffsDir, ownDir);
    known = loaded.tariffs;
    return loaded;
  };
  return {
    load,
    current: async () => known ?? (await load()).tariffs,
    saveOwn: (own) =>
      answered(async () => {
        const json = { schema: 'ratesheet-own/1', ...own };
        await check(installation.tariffsDir, ownDir, { file: APP_FILE, json });
        const bytes = Buffer.from(`${JSON.stringify(json, null, 2)}\n`);
        await writeFileWhole(join(ownDir, APP_FILE), (sink) => sink.write(bytes), { isOwn: true });
        return (await load()).tariffs;
      }),
  };
}

/** Both, or the shipped ones alone with what is wrong with the user's. */
async function loadAll(
  shippedDir: string,
  ownDir: string,
): Promise<Pick<StartFacts, 'tariffs' | 'tariffProblems'>> {
  const shipped = await loadTariffs([shippedDir]);
  if (!shipped.ok) return { tariffs: [], tariffProblems: shipped.problems };
  const own = await loadOwn(ownDir);
  if (!own.ok) return { tariffs: shipped.files, tariffProblems: own.problems };
  const all = [...shipped.files, ...own.files];
  const problems = problemsOf(all);
  return problems.length === 0
    ? { tariffs: all, tariffProblems: [] }
    : { tariffs: shipped.files, tariffProblems: problems };
}

/** Made where it is missing, so that a person finds where own tariffs go. */
async function loadOwn(ownDir: string, except: ReadonlySet<string> = new Set()) {
  await mkdir(ownDir, { recursive: true }).catch(() => undefined);
  return loadTariffs([ownDir], except);
}

function problemsOf(files: readonly TariffSource[]): readonly Problem[] {
  const opened = openTariffs(files);
  if (!opened.ok) return opened.problems;
  const usual = opened.tariffs.catalogue(new Map());
  return usual.ok ? [] : usual.problems;
}

/** Refuses what would no longer price: nothing is written then. */
async function check(shippedDir: string, ownDir: string, own: TariffSource): Promise<void> {
  const shipped = await loadTariffs([shippedDir]);
  const others = await loadOwn(ownDir, new Set([APP_FILE]));
  const unread = [shipped, others].flatMap((loaded) => (loaded.ok ? [] : loaded.problems));
  const files = [shipped, others].map((loaded) => (loaded.ok ? loaded.files : []));
  const byName = (a: TariffSource, b: TariffSource): number => (a.file < b.file ? -1 : 1);
  const all = [...(files[0] ?? []), ...[...(files[1] ?? []), own].sort(byName)];
  const [first] = unread.length > 0 ? unread : problemsOf(all);
  if (first !== undefined) throw new Refusal('TariffsRefused', first.code, first.params ?? {});
}
