import { Button, Dropdown, Option } from '@fluentui/react-components';
import type { Subject } from '../../../../shared/advice/compare/subjects.ts';
import { Decimal } from '../../../../shared/decimal.ts';
import { useWords } from '../../../state/words.ts';
import { type Choices, choose } from '../choices.ts';
import { monthName, useCompareWords } from '../compareWords.ts';
import { type Compare, subjectKey } from '../useCompare.ts';
import { AmountField } from './AmountField.tsx';
import styles from './CompareHeader.module.css';
import { readCount, readItemQuantity } from './readAmount.ts';
import { Segmented } from './Segmented.tsx';

interface Props {
  readonly compare: Compare;
  readonly shown: NonNullable<Compare['shown']>;
}

/** What is compared, at which quantity, and how. */
export function CompareHeader({ compare, shown }: Props) {
  const t = useWords();
  const { lang } = useCompareWords();
  const { work, month } = shown.subject;
  return (
    <div className={styles.header}>
      <h1 className={styles.title}>
        {t('compare-title', { work: work.name[lang], month: monthName(lang, month) })}
      </h1>
      <SubjectPicker compare={compare} subject={shown.subject} />
      <Amounts compare={compare} shown={shown} />
      <Toggles choices={compare.choices} />
    </div>
  );
}

function SubjectPicker({ compare: { subjects, choices }, subject }: { compare: Compare; subject: Subject }) {
  const t = useWords();
  const { lang } = useCompareWords();
  const months = new Set(subjects.map(({ month }) => month));
  const named = (each: Subject): string => {
    const same = subjects.filter(({ work, month }) => work.id === each.work.id && month === each.month);
    const parts = [each.work.name[lang]];
    if (same.length > 1) parts.push(each.member.name[lang]);
    if (months.size > 1) parts.push(monthName(lang, each.month));
    return parts.join(' · ');
  };
  return (
    <Dropdown
      className={styles.picker ?? ''}
      size="small"
      aria-label={t('compare-subject')}
      value={named(subject)}
      selectedOptions={[subjectKey(subject)]}
      onOptionSelect={(_, { optionValue }) =>
        choose(choices, {
          subject: optionValue ?? null,
          quantity: null,
          numbers: null,
          shown: typeof choices.shown === 'string' ? choices.shown : 'around',
        })
      }
    >
      {subjects.map((each) => (
        <Option key={subjectKey(each)} value={subjectKey(each)}>
          {named(each)}
        </Option>
      ))}
    </Dropdown>
  );
}

function Amounts({ compare: { estimate, choices }, shown: { comparison } }: Props) {
  const t = useWords();
  const { lang } = useCompareWords();
  const { quantity, numbers, subject, supposed } = comparison;
  const { item } = subject.member;
  const needsNumbers = subject.work.members.some(({ rents }) => rents.length > 0);
  return (
    <>
      <AmountField
        label={t('compare-quantity')}
        value={quantity}
        unit={item.unitName[lang]}
        read={(text) => readItemQuantity(text, item, estimate.catalogue)}
        refused={t('compare-not-a-number')}
        onChange={(value) =>
          choose(choices, { quantity: value.eq(subject.quantity) ? null : value, shown: 'around' })
        }
      />
      {needsNumbers && (
        <AmountField
          label={t('compare-numbers-field')}
          value={numbers}
          unit={t(numbers.eq(1) ? 'compare-number-unit' : 'compare-numbers-unit')}
          read={(text) => readCount(text, estimate.catalogue)}
          refused={t('compare-not-a-count')}
          onChange={(value) =>
            choose(choices, { numbers: value.eq(subject.numbers ?? new Decimal(1)) ? null : value })
          }
        />
      )}
      {supposed && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => choose(choices, { quantity: null, numbers: null, shown: 'around' })}
        >
          {t('compare-reset')}
        </Button>
      )}
    </>
  );
}

function Toggles({ choices }: { readonly choices: Choices }) {
  const t = useWords();
  const { mode, spread, shown } = choices;
  return (
    <div className={styles.toggles}>
      <Segmented
        label={t('compare-packs-toggle')}
        value={mode}
        options={[
          { value: 'payg', label: t('compare-mode-payg') },
          { value: 'cheapest', label: t('compare-mode-cheapest') },
        ]}
        onChange={(value) => choose(choices, { mode: value })}
      />
      <Segmented
        label={t('compare-spread-toggle')}
        value={spread}
        options={[
          { value: 'whole', label: t('compare-spread-whole') },
          { value: 'twelfth', label: t('compare-spread-twelfth') },
        ]}
        onChange={(value) => choose(choices, { spread: value })}
      />
      <Segmented
        label={t('compare-range-toggle')}
        value={typeof shown === 'string' ? shown : null}
        options={[
          { value: 'around', label: t('compare-range-around') },
          { value: 'whole', label: t('compare-range-whole') },
        ]}
        onChange={(value) => choose(choices, { shown: value })}
      />
    </div>
  );
}
