import { expect, it } from 'vitest';
import { fill } from '../../../src/shared/i18n/fill.ts';
import { OUTPUT_TEXTS, type OutputTextKey } from '../../../src/shared/i18n/texts/output.ts';

const PARAMS = { file: 'report.xlsx', detail: 'EIO', sheet: 'Lines', row: 7, limit: 1_048_576 };
const KEYS = Object.keys(OUTPUT_TEXTS) as OutputTextKey[];

it.each(KEYS)('%s names the file and leaves no parameter open', (key) => {
  for (const lang of ['en', 'zh-CN'] as const) {
    const sentence = fill(OUTPUT_TEXTS[key], lang, PARAMS);
    expect(sentence).toContain('report.xlsx');
    expect(sentence).not.toMatch(/[{}!！您]|please|oops/i);
  }
});
