import { isBlank } from '../../../shared/estimate/document.ts';
import { ViewStatus } from '../../shell/ViewStatus.tsx';
import { useApp } from '../../state/app.ts';
import { useWords } from '../../state/words.ts';
import './balance.css';
import styles from './PacksStatus.module.css';

/** What the parts of a balance mean, for the status bar. */
export function PacksStatus() {
  const t = useWords();
  useApp((state) => state.revision);
  const months = useApp(({ estimate }) =>
    estimate?.isPriced === true ? estimate.rated.billedMonths.length : 0,
  );
  return (
    <span className={styles.legend}>
      <Entry kind="before" label={t('balance-before')} />
      <Entry kind="used" label={t(months > 1 ? 'balance-used-months' : 'balance-used')} />
      <Entry kind="left" label={t('balance-left')} />
      <Entry kind="expired" label={t('balance-expired')} />
    </span>
  );
}

function Entry({ kind, label }: { readonly kind: string; readonly label: string }) {
  return (
    <span>
      <i className={`balance-${kind}`} />
      {label}
    </span>
  );
}

/** How many rows of packs there are. */
export function PacksCount() {
  useApp((state) => state.revision);
  const count = useApp(({ estimate }) => estimate?.document.packs.filter((row) => !isBlank(row)).length ?? 0);
  return <ViewStatus table="packs" rows={count} />;
}
