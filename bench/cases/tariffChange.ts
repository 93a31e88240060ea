import { RatingSession } from '../../src/shared/rating/session.ts';
import { mixedLines, NO_SETTINGS, onePool, ownedPack } from '../lines.ts';
import { repeated, runCase } from '../measure.ts';
import { compile, tariffSources, withChangedRate } from '../tariffs.ts';

interface Options {
  readonly rows: number;
  /** One pool: the rate that changes is that of every line. */
  readonly lines: 'mixed' | 'one-pool';
  /** Whether reading, checking and compiling the changed tariff files is part of it. */
  readonly build: boolean;
}

await runCase<Options>(async (options) => {
  const sources = await tariffSources();
  const files = [withChangedRate(sources, '0.2'), sources];
  const ready = files.map(compile);
  const lines = options.lines === 'mixed' ? mixedLines(options.rows) : onePool(options.rows);
  const packs = [ownedPack('alibaba.voice.notification.dedicated', 50_000)];
  const session = new RatingSession({ catalogue: compile(sources), lines, packs, settings: NO_SETTINGS });
  let turn = 0;
  return repeated(() => {
    const nth = turn++ % files.length;
    const catalogue = options.build ? compile(files[nth] ?? []) : ready[nth];
    if (catalogue === undefined) throw new Error('no catalogue');
    session.setCatalogue(catalogue);
    return session.rated.totals;
  });
});
