import { describe, expect, it } from 'vitest';
import { type ColumnFilter, EVERY_VALUE, passes } from '../../../src/renderer/grid/filter/columnFilter.ts';
import { ticked } from '../../../src/renderer/grid/filter/columnValues.ts';
import {
  choiceOf,
  draftOf,
  type FilterDraft,
  readDraft,
  withChoice,
} from '../../../src/renderer/grid/menu/filterDraft.ts';
import { valueSearch } from '../../../src/renderer/grid/menu/valueSearch.ts';

const VALUES = ['语音通知', 'Voice SIP', '1,200', ''].map((text) => ({ text, count: 1 }));
const found = (search: string, kind: 'text' | 'number' = 'text'): string[] => {
  const spec = {
    id: 'x',
    name: 'x',
    width: 1,
    typed: null,
    show: () => '',
    order: () => null,
    ...(kind === 'number' ? { figure: () => null } : {}),
    options: () => [{ text: '语音通知', hint: '', keys: ['yytz', 'voicenotification'] }],
  };
  return valueSearch(VALUES, spec)(search).map(({ text }) => text);
};

describe('a search among values', () => {
  it.each([
    ['', ['语音通知', 'Voice SIP', '1,200', '']],
    ['voice', ['语音通知', 'Voice SIP']],
    ['yytz', ['语音通知']],
    ['1200', ['1,200']],
    // Nothing to compare by words: then as it is written, without what groups digits.
    [',', ['语音通知', 'Voice SIP', '1,200', '']],
    ['.*', []],
  ])('for %j finds %j', (search, expected) => {
    expect(found(search)).toEqual(expected);
  });

  it('finds figures with or without what groups their digits', () => {
    expect([found('1200', 'number'), found('1,2', 'number'), found('2.1', 'number')]).toEqual([
      ['1,200'],
      ['1,200'],
      [],
    ]);
  });
});

/** The values that pass what a draft comes to. */
function left(
  draft: FilterDraft,
  listed: readonly { text: string; count: number }[] | null,
): string[] | null {
  const read = readDraft(draft, listed);
  if (!read.ok) throw new Error(read.problem.code);
  const { filter } = read;
  if (filter === null) return null;
  return VALUES.map(({ text }) => text).filter((text) => passes(filter, { text, figure: null }));
}

const withoutSip = withChoice(draftOf(undefined), ticked(EVERY_VALUE, 'Voice SIP', false));

describe('a filter while it is chosen', () => {
  it('is none where every value is ticked', () => {
    expect(left(draftOf(undefined), VALUES)).toBeNull();
    expect(left(withChoice(withoutSip, ticked(choiceOf(withoutSip), 'Voice SIP', true)), VALUES)).toBeNull();
  });

  it('leaves what is ticked', () => {
    expect(left(withoutSip, VALUES)).toEqual(['语音通知', '1,200', '']);
  });

  it('leaves only what a search has found and is ticked, whatever was chosen before', () => {
    const searched = { ...withoutSip, search: 'voice' };
    expect(left(searched, VALUES.slice(0, 2))).toEqual(['语音通知', 'Voice SIP']);
    const fewer = withChoice(searched, ticked(choiceOf(searched), '语音通知', false));
    expect(left(fewer, VALUES.slice(0, 2))).toEqual(['Voice SIP']);
    // Without the search the earlier choice is there again.
    expect(left({ ...fewer, search: '' }, VALUES)).toEqual(['语音通知', '1,200', '']);
  });

  it('keeps an earlier choice while the values are still being read', () => {
    const read = readDraft(withoutSip, VALUES);
    const filter: ColumnFilter | undefined = read.ok && read.filter !== null ? read.filter : undefined;
    expect(filter).toBeDefined();
    expect(left(draftOf(filter), null)).toEqual(['语音通知', '1,200', '']);
    expect(left(draftOf(undefined), null)).toBeNull();
  });

  it('shows what was typed for its condition again', () => {
    const read = readDraft({ ...draftOf(undefined), kind: 'contains', typed: ['SIP'] }, VALUES);
    const filter = read.ok ? read.filter : null;
    expect(draftOf(filter ?? undefined)).toMatchObject({ kind: 'contains', typed: ['SIP'] });
    expect(readDraft({ ...draftOf(undefined), kind: 'less', typed: ['x'] }, VALUES)).toMatchObject({
      ok: false,
      field: 0,
    });
  });
});
