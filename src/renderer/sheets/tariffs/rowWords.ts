import type { Lang } from '../../../shared/i18n/lang.ts';
import { proseDay } from '../../../shared/i18n/proseDate.ts';
import { grouped } from '../../../shared/numbers.ts';
import type {
  GroupKind,
  ListedEntry,
  ListedGroup,
  Per,
  RowLabel,
} from '../../../shared/tariff/listing/types.ts';
import type { TariffDocument } from '../../../shared/tariff/schema.ts';
import { regionName } from '../../../shared/usage/regionNames.ts';
import type { Words } from '../../state/words.ts';

/** What a row is about: `Up to 50,000`, `Hong Kong`, `500,000 min`. */
export function labelText(label: RowLabel, t: Words, lang: Lang): string {
  switch (label.kind) {
    case 'item':
      return label.name[lang];
    case 'tier':
      return tierText(label, t);
    case 'tier-entry':
      return t('tariffs-tier-entry', { units: grouped(label.above) });
    case 'region':
      return regionName(label.region, lang);
    case 'instance':
      return t('tariffs-instance', { capacity: grouped(label.capacity), qps: grouped(label.qps) });
    case 'pack':
      return t(`tariffs-pack-${label.size}`, { units: grouped(label.units), unit: label.unit[lang] });
    case 'custom-tier':
      return customText(label, t, lang);
    default:
      return t(`tariffs-${label.kind}`);
  }
}

function tierText({ above, upTo }: Extract<RowLabel, { readonly kind: 'tier' }>, t: Words): string {
  if (upTo !== null) return t('tariffs-tier-up-to', { units: grouped(upTo) });
  return above === 0 ? t('tariffs-tier-any') : t('tariffs-tier-above', { units: grouped(above) });
}

function customText(
  { from, below, unit }: Extract<RowLabel, { readonly kind: 'custom-tier' }>,
  t: Words,
  lang: Lang,
): string {
  const params = { from: grouped(from), unit: unit[lang] };
  return below === null
    ? t('tariffs-custom-above', params)
    : t('tariffs-custom-range', { ...params, below: grouped(below) });
}

/** A condition of one row that its label does not hold; null: none. */
export function conditionText(label: RowLabel, t: Words): string | null {
  if (label.kind === 'pack' && label.trial) return t('tariffs-trial');
  return label.kind === 'instance' && label.oncePerUser ? t('tariffs-once-per-user') : null;
}

/** What a figure is for: `1,000 min`, `month`, `msg a month, first 2 months`. */
export function perText(per: Per, t: Words, lang: Lang): string {
  switch (per.kind) {
    case 'units':
      return per.units === 1 ? per.unit[lang] : `${grouped(per.units)} ${per.unit[lang]}`;
    case 'started-block':
      return t('tariffs-per-block', { units: grouped(per.units), unit: per.unit[lang] });
    case 'free': {
      const unit = per.unit[lang];
      if (per.firstMonths === null) return t('tariffs-per-free', { unit });
      const code = per.together ? 'tariffs-per-free-together' : 'tariffs-per-free-first';
      return t(code, { unit, count: per.firstMonths });
    }
    default:
      return t(`tariffs-per-${per.kind}`);
  }
}

export const groupTitle = (kind: GroupKind, t: Words): string => t(`tariffs-group-${kind}`);

/** What holds for every row of a group; null: nothing to say. */
export function groupRule({ kind, years }: ListedGroup, t: Words): string | null {
  const valid =
    years === null
      ? []
      : [years === 1 ? t('tariffs-valid-year') : t('tariffs-valid-years', { count: years })];
  const rules = kind === 'custom-packs' ? [t('tariffs-custom-rule'), ...valid] : valid;
  return rules.length === 0 ? null : rules.join(' · ');
}

export function modeText(mode: NonNullable<ListedEntry['heading']>['mode'], t: Words): string | null {
  return mode === 'several' ? null : t(`tariffs-mode-${mode}`);
}

const DAY = /^(\d{4})-?(\d{2})-?(\d{2})$/;

/** A document with its version: `…, price document of 28 August 2019`, `…, undated`. */
export function documentText({ title, version }: TariffDocument, t: Words, lang: Lang): string {
  const params = { title: title[lang] };
  if (version === null) return t('tariffs-document-undated', params);
  const [, year, month, day] = DAY.exec(version) ?? [];
  return year === undefined
    ? t('tariffs-document-version', { ...params, date: version })
    : t('tariffs-document-dated', { ...params, date: proseDay(`${year}-${month}-${day}`, lang) });
}
