import { interpretationsOf, sourceOf } from '../../../../shared/advice/why/sources.ts';
import type { PackView } from '../../../../shared/estimate/packView.ts';
import type { PricedEstimate } from '../../../../shared/estimate/pricedEstimate.ts';
import { byNumber } from '../../../../shared/tariff/catalogue/codes.ts';
import { SidePanel } from '../../../panels/parts/SidePanel.tsx';
import { RestsOn } from '../../../panels/why/RestsOn.tsx';
import { WhySources } from '../../../panels/why/WhySources.tsx';
import { useApp, useEstimate } from '../../../state/app.ts';
import { prefer } from '../../../state/preferences.ts';
import { useWords } from '../../../state/words.ts';
import { packViewOf } from '../packViewOf.ts';
import { PackDates } from './PackDates.tsx';
import { PackHead } from './PackHead.tsx';
import styles from './PackPanel.module.css';
import { PackPrice } from './PackPrice.tsx';
import { PackServed } from './PackServed.tsx';

/** The pack of the active cell: what is left of it, what it cost, what it served. */
export function PackPanel() {
  const t = useWords();
  const estimate = useEstimate();
  const active = useApp((state) => (state.active?.table === 'packs' ? state.active : null));
  const view = active?.rowId == null ? null : packViewOf(active.rowId);
  return (
    <SidePanel
      title={view === null ? t('pack-panel') : t('pack-title', { number: (active?.place ?? 0) + 1 })}
      closeLabel={t('why-close')}
      onClose={() => prefer({ whyOpen: false })}
    >
      {view === null || estimate === null ? (
        <p className={styles.nothing}>{t('pack-nothing')}</p>
      ) : (
        <PackBody key={active?.rowId} view={view} estimate={estimate} />
      )}
    </SidePanel>
  );
}

function PackBody({ view, estimate }: { readonly view: PackView; readonly estimate: PricedEstimate }) {
  const { facts } = view;
  const packs = facts?.product.packs ?? null;
  if (facts === null || packs === null) return <PackHead view={view} />;
  const codes = byNumber([...packs.codes.serving, ...packs.codes.buying]);
  const interpretations = interpretationsOf(codes, estimate.catalogue);
  return (
    <>
      <PackHead view={view} />
      <PackPrice facts={facts} estimate={estimate} />
      <PackServed facts={facts} estimate={estimate} />
      <PackDates facts={facts} estimate={estimate} />
      <WhySources sources={[sourceOf(facts.product, packs.source, 'packs')]} />
      {interpretations.length > 0 && (
        <RestsOn interpretations={interpretations} productId={facts.product.id} />
      )}
    </>
  );
}
