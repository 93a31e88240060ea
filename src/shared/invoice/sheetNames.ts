import type { Lang } from '../i18n/lang.ts';

/** Sheets of an exported invoice. The reader finds the last three by these names in either language. */
export interface SheetNames {
  readonly invoice: string;
  readonly lines: string;
  readonly rates: string;
  readonly basis: string;
  readonly usage: string;
  readonly packs: string;
  readonly settings: string;
}

export const SHEET_NAMES: Readonly<Record<Lang, SheetNames>> = {
  en: {
    invoice: 'Invoice',
    lines: 'Lines',
    rates: 'Rates',
    basis: 'Basis',
    usage: 'Usage',
    packs: 'Packs',
    settings: 'Settings',
  },
  'zh-CN': {
    invoice: '账单',
    lines: '明细',
    rates: '价目',
    basis: '依据',
    usage: '用量',
    packs: '资源包',
    settings: '设置',
  },
};
