import { useMemo } from 'react';
import type { Why } from '../../../shared/advice/why/types.ts';
import { whyOf } from '../../../shared/advice/why/whyOf.ts';
import { COMMANDS, shortcutOf, shortcutText } from '../../../shared/commands/commands.ts';
import type { PricedEstimate } from '../../../shared/estimate/pricedEstimate.ts';
import { useApp } from '../../state/app.ts';
import { prefer } from '../../state/preferences.ts';
import { useWords } from '../../state/words.ts';
import { SidePanel } from '../parts/SidePanel.tsx';
import { RestsOn } from './RestsOn.tsx';
import { WhyHead } from './WhyHead.tsx';
import styles from './WhyPanel.module.css';
import { WhyPoolBlock } from './WhyPoolBlock.tsx';
import { WhySources } from './WhySources.tsx';

/** Why the line of the active cell costs what it costs. */
export function WhyPanel() {
  const t = useWords();
  const platform = useApp((state) => state.facts?.platform);
  const hint = useMemo(() => shortcutHint(platform === 'mac'), [platform]);
  return (
    <SidePanel
      title={t('why-title')}
      closeLabel={t('why-close')}
      onClose={() => prefer({ whyOpen: false })}
      {...(hint === null ? {} : { hint })}
    >
      <WhyBody />
    </SidePanel>
  );
}

function shortcutHint(isMac: boolean): string | null {
  const command = COMMANDS.find(({ id }) => id === 'why');
  const shortcut = command === undefined ? null : shortcutOf(command, isMac);
  return shortcut === null ? null : shortcutText(shortcut, isMac);
}

function WhyBody() {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const rowId = useApp(({ active }) => (active?.table === 'usage' ? active.rowId : null));
  const isPriced = useApp((state) => state.estimate?.isPriced === true);
  const why = useWhy(rowId);
  if (rowId !== null && !isPriced) return <p className={styles.nothing}>{t('why-pricing')}</p>;
  if (why === null || rowId === null) return <p className={styles.nothing}>{t('why-nothing')}</p>;
  const speaker = { lang, unit: why.item?.unitName[lang] ?? '' };
  const { pools, sources, interpretations, product } = why;
  return (
    <>
      <WhyHead why={why} rowId={rowId} speaker={speaker} />
      {pools.map((pool) => (
        <WhyPoolBlock
          key={`${pool.pool.month} ${pool.pool.region}`}
          block={pool}
          why={why}
          speaker={speaker}
        />
      ))}
      {sources.length > 0 && <WhySources sources={sources} />}
      {interpretations.length > 0 && (
        <RestsOn interpretations={interpretations} productId={product?.id ?? null} />
      )}
    </>
  );
}

/** The answer at this revision; null: no line is selected, or the estimate is not priced yet. */
function useWhy(rowId: string | null): Why | null {
  const estimate = useApp((state) => state.estimate);
  const revision = useApp((state) => state.revision);
  const isPriced = useApp((state) => state.estimate?.isPriced === true);
  return useMemo(
    () => (estimate === null || rowId === null || !isPriced ? null : whyAt(estimate, rowId, revision)),
    [estimate, rowId, isPriced, revision],
  );
}

/** The estimate changes in place: the revision is given so that the answer is made anew with each. */
function whyAt(estimate: PricedEstimate, rowId: string, _revision: number): Why | null {
  return whyOf(estimate.rated, rowId, estimate.lineNumber(rowId));
}
