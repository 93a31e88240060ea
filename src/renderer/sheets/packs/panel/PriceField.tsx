import { Input } from '@fluentui/react-components';
import { ErrorCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import { useEffect, useId, useState } from 'react';
import type { Decimal } from '../../../../shared/decimal.ts';
import { listPriceOf, packPriceKey } from '../../../../shared/estimate/packTerms.ts';
import type { PackFacts } from '../../../../shared/estimate/packView.ts';
import type { PricedEstimate } from '../../../../shared/estimate/pricedEstimate.ts';
import { settingText } from '../../../../shared/estimate/settingEdit.ts';
import { say } from '../../../../shared/i18n/say.ts';
import { typedSetting } from '../../../../shared/invoice/typedSetting.ts';
import { groupedMoney } from '../../../../shared/numbers.ts';
import type { Message } from '../../../../shared/problem.ts';
import { useApp } from '../../../state/app.ts';
import { editSettings } from '../../../state/estimateActions.ts';
import { useWords } from '../../../state/words.ts';
import styles from './PackPanel.module.css';

interface PriceFieldProps {
  readonly facts: PackFacts;
  readonly estimate: PricedEstimate;
}

/** What was paid for one such pack; empty, the list price counts. One step to undo. */
export function PriceField({ facts, estimate }: PriceFieldProps) {
  const t = useWords();
  const hintId = useId();
  const key = packPriceKey(facts);
  const stored = settingText(estimate.document, key, estimate.catalogue) ?? '';
  const { text, problem, setText, commit } = useTyped(key, stored, estimate);
  const list = listPriceOf(facts, estimate.settings.settings);
  return (
    <>
      <Input
        className={styles.field ?? ''}
        value={text}
        placeholder={
          list === null ? t('pack-price-paid') : t('pack-price-list', { price: groupedMoney(list) })
        }
        contentAfter={t('pack-price-yuan')}
        aria-label={t('pack-price-field')}
        aria-invalid={problem !== null}
        aria-describedby={hintId}
        onChange={(_, data) => setText(data.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setText(stored);
        }}
      />
      <div id={hintId} role="status">
        <Hint problem={problem} stored={stored} list={list} />
      </div>
    </>
  );
}

/** What stands in the field, and why it can't be taken over. */
function useTyped(key: string, stored: string, estimate: PricedEstimate) {
  const lang = useApp((state) => state.lang);
  const [text, setText] = useState(stored);
  const [problem, setProblem] = useState<Message | null>(null);
  // Undo and redo change what is stored while the panel is open.
  useEffect(() => {
    setText(stored);
    setProblem(null);
  }, [stored]);
  const commit = (): void => {
    const isUntouched = text.trim() === stored;
    const read = typedSetting(key, text, estimate.catalogue, lang);
    setProblem(isUntouched || read.ok ? null : { code: read.code, params: read.params ?? {} });
    if (!isUntouched && read.ok) editSettings([[key, read.value]], { code: 'edit-pack-price' });
  };
  return { text, problem, setText, commit };
}

interface HintProps {
  readonly problem: Message | null;
  readonly stored: string;
  readonly list: Decimal | null;
}

function Hint({ problem, stored, list }: HintProps) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  if (problem !== null)
    return (
      <p className={`${styles.problem} ${styles.danger}`}>
        <ErrorCircle16Filled aria-hidden />
        <span>{say(lang, problem)}</span>
      </p>
    );
  if (list === null && stored === '')
    return (
      <p className={`${styles.problem} ${styles.warn}`}>
        <Warning16Filled aria-hidden />
        <span>{t('pack-price-none')}</span>
      </p>
    );
  if (list === null || stored === '') return null;
  return <p className={styles.note}>{t('pack-price-own', { price: groupedMoney(list) })}</p>;
}
