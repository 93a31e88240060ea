import { ErrorCircle16Filled, Info16Regular } from '@fluentui/react-icons';
import type { PackFacts, PackView } from '../../../../shared/estimate/packView.ts';
import { say } from '../../../../shared/i18n/say.ts';
import { grouped } from '../../../../shared/numbers.ts';
import { PanelFigure } from '../../../panels/parts/PanelFigure.tsx';
import { PanelSection } from '../../../panels/parts/PanelSection.tsx';
import { useApp } from '../../../state/app.ts';
import { useWords } from '../../../state/words.ts';
import { balanceLabel, balanceParts } from '../balanceParts.ts';
import '../balance.css';
import styles from './PackPanel.module.css';
import { usePackUnit } from './usePackUnit.ts';

/** What is left of a pack; of a row that can't be read, why. */
export function PackHead({ view }: { readonly view: PackView }) {
  const lang = useApp((state) => state.lang);
  const { facts, problems, flags } = view;
  return (
    <PanelSection>
      {facts !== null && <Balance facts={facts} />}
      {problems.map((problem) => (
        <p key={JSON.stringify(problem)} className={`${styles.problem} ${styles.danger}`}>
          <ErrorCircle16Filled aria-hidden />
          <span>{say(lang, problem)}</span>
        </p>
      ))}
      {flags.map((flag) => (
        <p key={JSON.stringify(flag)} className={styles.note}>
          <Info16Regular aria-hidden />
          <span>{say(lang, flag)}</span>
        </p>
      ))}
    </PanelSection>
  );
}

function Balance({ facts }: { readonly facts: PackFacts }) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const unit = t('pack-of-unit', { unit: usePackUnit(facts) });
  const { product, pack, balance, total, use } = facts;
  const isExpired = !balance.expired.isZero();
  return (
    <>
      <PanelFigure
        subject={t('pack-subject', { product: product.name[lang], pack: t(`pack-kind-${pack.kind}`) })}
        figure={grouped(use.after)}
        caption={t(isExpired ? 'pack-expired-of' : 'pack-left-of', { total: grouped(total), unit })}
      />
      <div className={`balance-bar ${styles.bar}`} role="img" aria-label={balanceLabel(facts, t)}>
        {balanceParts(facts).map(({ kind, percent }) => (
          <span key={kind} className={`balance-${kind}`} style={{ width: `${percent}%` }} />
        ))}
      </div>
    </>
  );
}
