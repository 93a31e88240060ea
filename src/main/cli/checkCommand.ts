import type { Lang } from '../../shared/i18n/lang.ts';
import { say } from '../../shared/i18n/say.ts';
import type { Problem } from '../../shared/problem.ts';
import { rate } from '../../shared/rating/rate.ts';
import type { TextsRead } from '../../shared/usage/readEstimateTexts.ts';
import type { Installation } from '../services/installation.ts';
import { typedEstimate } from '../services/typedEstimate.ts';
import type { Invocation } from './args.ts';
import { asInFile } from './asInFile.ts';
import { errorsIn, openAllTariffs } from './context.ts';
import { checkDefaults, defaultsOf, langOf } from './defaults.ts';
import { listed, skippedLines } from './listed.ts';
import { print, printLines } from './output.ts';
import { problemJson } from './priceJson.ts';
import { readTexts } from './readTexts.ts';

/**
 * Reads files and says what is wrong with them, without pricing: rows, problems, skipped rows. What only measuring finds (a
 * fraction of a message, a missing duration) is among the problems.
 */
export async function checkCommand(invocation: Invocation, installation: Installation): Promise<0 | 2> {
  const { tariffs } = await openAllTariffs(installation, invocation.tariffs);
  checkDefaults(invocation, tariffs);
  const texts = await readTexts(invocation, installation);
  const lang = langOf(texts, tariffs, invocation);
  const { catalogue, estimate } = typedEstimate(texts, tariffs, defaultsOf(invocation));
  const problems = [...estimate.problems, ...rate({ catalogue, ...estimate }).problems()];
  if (invocation.json) await print([checkJson(texts, problems, lang)]);
  else await printLines(checkLines(texts, asInFile(problems, texts), lang));
  return errorsIn(problems) > 0 ? 2 : 0;
}

const counts = (texts: TextsRead) => ({
  rows: texts.usage.length,
  packs: texts.packs.length,
  settings: texts.settings.length,
  skipped: texts.skipped.length,
});

function checkJson(texts: TextsRead, problems: readonly Problem[], lang: Lang): string {
  const level = (wanted: Problem['level']) =>
    problems.filter((problem) => problem.level === wanted).map((problem) => problemJson(problem, lang));
  const document = {
    schema: 'ratesheet-check/1',
    rows: counts(texts),
    problems: level('error'),
    notes: level('info'),
    skipped: texts.skipped.map(({ file, sheet, row, text }) => ({ file, sheet, row, text })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function checkLines(texts: TextsRead, problems: readonly Problem[], lang: Lang): string[] {
  const errors = problems.filter((problem) => problem.level === 'error');
  return [
    say(lang, { code: 'cli-checked', params: { ...counts(texts), problems: errors.length } }),
    ...listed('cli-problems', errors, lang),
    ...listed(
      'cli-notes',
      problems.filter((problem) => problem.level === 'info'),
      lang,
    ),
    ...skippedLines(texts.skipped, lang),
  ];
}
