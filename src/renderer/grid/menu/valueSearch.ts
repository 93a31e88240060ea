import { fold, narrow } from '../../../shared/usage/fold.ts';
import type { ColumnSpec } from '../columnSpec.ts';
import type { ColumnValue } from '../filter/columnValues.ts';
import { kindOf } from '../filter/rowFilter.ts';
import { matching, type Option, pinyinOf } from '../picker/options.ts';

/** Pinyin of more values would take longer than one waits for a letter. */
const MOST_SPELLED = 2_000;

/** Finds the values that a text may mean: by what they show, and by their names in other words. */
export function valueSearch(
  values: readonly ColumnValue[],
  spec: ColumnSpec,
): (text: string) => readonly ColumnValue[] {
  let options: readonly Option[] | null = null;
  return (text) => {
    if (text === '') return values;
    if (kindOf(spec) !== 'text' || fold(text) === '') return containing(values, text);
    options ??= optionsFor(values, spec);
    const texts = new Set(matching(options, text).map((option) => option.text));
    return values.filter((value) => texts.has(value.text));
  };
}

/** Figures are searched as they are written, with or without what groups their digits. */
function containing(values: readonly ColumnValue[], text: string): readonly ColumnValue[] {
  const plain = (written: string): string => narrow(written).replaceAll(',', '').toLowerCase();
  const wanted = plain(text);
  return values.filter((value) => plain(value.text).includes(wanted));
}

function optionsFor(values: readonly ColumnValue[], spec: ColumnSpec): readonly Option[] {
  const known = new Map<string, string[]>();
  for (const { text, keys } of spec.options?.() ?? []) known.set(text, [...(known.get(text) ?? []), ...keys]);
  const isSpelled = values.length <= MOST_SPELLED;
  return values.map(({ text }) => ({
    text,
    hint: '',
    keys: known.get(text) ?? [fold(text), ...(isSpelled ? pinyinOf(text) : [])],
  }));
}
