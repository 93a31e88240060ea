import { settingText } from '../../../../shared/estimate/settingEdit.ts';
import { discountText, percentText } from '../../../../shared/invoice/discountText.ts';
import { settingProblem } from '../../../../shared/invoice/typedSetting.ts';
import { groupedMoney } from '../../../../shared/numbers.ts';
import type { Message } from '../../../../shared/problem.ts';
import type { Invoice } from '../useInvoice.ts';

/** A setting as its field shows it while nothing is typed. */
export interface FieldValue {
  /** Null: the setting says nothing. */
  readonly shown: string | null;
  /** What stands in the field when it is opened. */
  readonly typed: string;
  /** Why what the estimate holds can't be used, and what is in the way of it. */
  readonly problem: Message | null;
}

export function fieldOf(invoice: Invoice, key: string): FieldValue {
  const { estimate } = invoice;
  const text = settingText(estimate.document, key, estimate.catalogue)?.trim() ?? '';
  const twice = estimate.settings.problems.find(
    ({ code, params }) => code === 'setting-twice' && params?.key === key,
  );
  const problem = text === '' ? null : settingProblem(key, text, estimate.catalogue);
  if (problem !== null) return { shown: text, typed: text, problem };
  const shown = shownValue(invoice, key);
  const isShare = key === 'taxRate' || key.startsWith('discount');
  return { shown, typed: isShare ? (shown ?? '') : text, problem: twice ?? null };
}

function shownValue({ estimate, lang }: Invoice, key: string): string | null {
  const { settings } = estimate.settings;
  switch (key) {
    case 'customer':
    case 'issuer':
    case 'invoiceNo':
    case 'issueDate':
    case 'month':
      return settings[key];
    case 'discount':
      return settings.discount === null ? null : discountText(settings.discount, lang);
    case 'voucher':
      return settings.voucher === null || settings.voucher.isZero() ? null : groupedMoney(settings.voucher);
    case 'taxRate':
      return settings.taxRate === null ? null : percentText(settings.taxRate);
    default: {
      const share = settings.productDiscounts.get(key.slice('discount.'.length));
      return share === undefined ? null : (discountText(share, lang) ?? '0%');
    }
  }
}
