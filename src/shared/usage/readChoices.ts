import type { Message, Problem } from '../problem.ts';
import type { Interpretation } from '../tariff/schema.ts';
import { fold, narrow, shown } from './fold.ts';
import { type Read, read, unread } from './read.ts';
import { rowProblem } from './rowProblem.ts';
import type { SettingRow } from './types.ts';

type Interpretations = ReadonlyMap<string, Interpretation>;

const CODE = /^A\d{1,3}$/i;

/** The alternatives that settings choose, and what is wrong with those that can't be chosen. */
export interface ChoicesRead {
  readonly choices: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * The interpretations that rows of `Settings` choose. A catalogue is built with them, so they are read before everything
 * else in an estimate. The first of two different choices for one code stands, and the second is a problem.
 */
export function readChoices(rows: readonly SettingRow[], interpretations: Interpretations): ChoicesRead {
  const choices = new Map<string, string>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const code = narrow(row.cells.key ?? '').toUpperCase();
    const text = narrow(row.cells.value ?? '');
    if (!CODE.test(code) || text === '') continue;
    const report = (column: 'key' | 'value', message: Message) =>
      problems.push(rowProblem(row.source, column, message));
    const interpretation = interpretations.get(code);
    if (interpretation === undefined) {
      report('key', {
        code: 'choice-code-unknown',
        params: { found: code, known: [...interpretations.keys()].join(', ') },
      });
      continue;
    }
    const alternative = readAlternative(text, code, interpretation);
    if (!alternative.ok) {
      report('value', alternative);
      continue;
    }
    const before = choices.get(code);
    if (before === undefined) choices.set(code, alternative.value);
    else if (before !== alternative.value) {
      report('value', { code: 'setting-twice', params: { key: code, first: before, found: shown(text) } });
    }
  }
  return { choices, problems };
}

/** An alternative by its id or its name in either language. Codes that can't be switched yet accept their default only. */
function readAlternative(text: string, code: string, interpretation: Interpretation): Read<string> {
  const folded = fold(text);
  const entries = Object.entries(interpretation.alternatives);
  const found = entries.find(([id, name]) =>
    [id, name['zh-CN'], name.en].some((word) => fold(word) === folded),
  )?.[0];
  if (found === undefined) {
    return unread('choice-unknown', text, { key: code, choices: entries.map(([id]) => id).join(', ') });
  }
  if (found !== interpretation.default && !interpretation.switchable) {
    return unread('choice-not-switchable', text, { key: code, default: interpretation.default });
  }
  return read(found);
}
