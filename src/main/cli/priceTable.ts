import { unservedAdvice } from '../../shared/advice/unservedAdvice.ts';
import type { Lang } from '../../shared/i18n/lang.ts';
import { say } from '../../shared/i18n/say.ts';
import { packText } from '../../shared/invoice/packText.ts';
import { wordsIn } from '../../shared/invoice/words.ts';
import { grouped, groupedMoney } from '../../shared/numbers.ts';
import type { Pool } from '../../shared/rating/types.ts';
import { amountTable } from './amountTable.ts';
import { lineRemarks } from './lineRemarks.ts';
import { listed, skippedLines } from './listed.ts';
import type { Priced } from './priceJson.ts';
import { switchedLines, totalLines } from './totalLines.ts';

/** The priced month for people: a row for each pool and purchase, what was not served, problems, notes, totals. */
export function priceTable({ rated, problems, skipped, lang }: Priced): string[] {
  const remarks = lineRemarks(rated);
  const errors = problems.filter((problem) => problem.level === 'error');
  const infos = problems.filter((problem) => problem.level === 'info');
  const sections = [
    amountTable(rated, lang),
    rated.pools.flatMap((pool) => unservedLine(pool, lang)),
    listed('cli-problems', errors, lang),
    listed('cli-unpriced', remarks.unpriced, lang),
    listed('cli-notes', [...infos, ...remarks.notes], lang),
    skippedLines(skipped, lang),
    switchedLines(rated, lang),
    totalLines(rated, lang),
  ];
  return sections
    .filter((section) => section.length > 0)
    .flatMap((section, index) => (index === 0 ? section : ['', ...section]));
}

/** What had no pack where packs are all there is, and the cheapest single pack that would have been enough. */
function unservedLine(pool: Pool, lang: Lang): string[] {
  const { product, item, month, totals } = pool;
  if (totals.unserved.isZero()) return [];
  const params = {
    product: product.name[lang],
    month,
    quantity: grouped(totals.unserved),
    unit: item.unitName[lang],
  };
  const sentence = say(lang, { code: 'cli-unserved', params });
  const advice = unservedAdvice(pool);
  if (advice === null) return [sentence];
  const kind = advice.pack.startsWith('custom:') ? 'custom' : 'fixed';
  const pack = packText({ kind, units: advice.units }, wordsIn(lang));
  return [
    `${sentence}${say(lang, { code: 'cli-advice', params: { pack, amount: groupedMoney(advice.amount) } })}`,
  ];
}
