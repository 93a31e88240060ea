import { Dropdown, InfoButton, Link, Option } from '@fluentui/react-components';
import { useId } from 'react';
import type { Catalogue } from '../../../shared/tariff/types.ts';
import { useApp } from '../../state/app.ts';
import { useWords } from '../../state/words.ts';
import { chooseAlternative, usualAlternative } from './estimateChoices.ts';
import { ImpactLines } from './ImpactLines.tsx';
import styles from './Interpretations.module.css';
import { makeChoiceDefault } from './ownActions.ts';
import type { Impacts } from './useImpacts.ts';
import { useKeep } from './useKeep.ts';
import { Yours } from './Yours.tsx';

export interface InterpretationCardProps {
  readonly code: string;
  readonly catalogue: Catalogue;
  readonly impacts: Impacts;
}

/** One interpretation: its readings to choose from, and what they come to in this estimate. */
export function InterpretationCard({ code, catalogue, impacts }: InterpretationCardProps) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const id = useId();
  const { keep, isBarred } = useKeep();
  const interpretation = catalogue.interpretations.get(code);
  if (interpretation === undefined) return null;
  const { title, text, alternatives, default: shipped } = interpretation;
  const chosen = catalogue.chosen.get(code) ?? shipped;
  const usual = usualAlternative(code) ?? shipped;
  const nameOf = (alternative: string): string => alternatives[alternative]?.[lang] ?? alternative;
  return (
    <section className={styles.card} data-code={code} aria-labelledby={id}>
      <h3 className={styles.title}>
        <span className={styles.code}>{code}</span>
        <span id={id}>{title[lang]}</span>
        <InfoButton size="small" info={text[lang]} aria-label={t('tariffs-about', { title: title[lang] })} />
        {chosen !== shipped && <Yours />}
      </h3>
      <Dropdown
        className={styles.field ?? ''}
        aria-labelledby={id}
        value={nameOf(chosen)}
        selectedOptions={[chosen]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined && optionValue !== chosen) chooseAlternative(code, optionValue);
        }}
      >
        {Object.keys(alternatives).map((alternative) => (
          <Option key={alternative} value={alternative} text={nameOf(alternative)}>
            {nameOf(alternative)}
          </Option>
        ))}
      </Dropdown>
      <ImpactLines code={code} catalogue={catalogue} impacts={impacts} />
      {usual !== shipped && usual !== chosen && <p>{t('tariffs-default-is', { name: nameOf(usual) })}</p>}
      {usual !== chosen && (
        <Link
          as="button"
          className={styles.keep ?? ''}
          disabled={isBarred}
          title={isBarred ? t('tariffs-mend-first') : undefined}
          onClick={() => keep(makeChoiceDefault(code, chosen))}
        >
          {t('tariffs-make-default')}
        </Link>
      )}
    </section>
  );
}
