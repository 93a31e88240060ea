import { ChevronRight16Regular, Warning16Filled } from '@fluentui/react-icons';
import { groupedMoney } from '../../shared/numbers.ts';
import { runCommand } from '../commands/run.ts';
import { InvoiceStatus } from '../sheets/invoice/InvoiceStatus.tsx';
import { PacksCount, PacksStatus } from '../sheets/packs/PacksStatus.tsx';
import { TariffsStatus } from '../sheets/tariffs/TariffsStatus.tsx';
import { useApp } from '../state/app.ts';
import { useFigures } from '../state/figures.ts';
import { useWords } from '../state/words.ts';
import { SelectionStatus } from './SelectionStatus.tsx';
import { StartStatus } from './StartStatus.tsx';
import styles from './StatusBar.module.css';
import { ViewStatus } from './ViewStatus.tsx';

/** How many lines, which ask for attention, what the sheet has to add, and what it all comes to. */
export function StatusBar() {
  const isOpen = useApp((state) => state.estimate !== null);
  return (
    <footer className={styles.bar} data-region="status">
      {isOpen ? <EstimateStatus /> : <StartStatus />}
    </footer>
  );
}

/** How many lines of usage there are; what the Usage sheet shows of them, only there. */
function LinesStatus({ lines }: { readonly lines: number }) {
  const t = useWords();
  const isUsage = useApp((state) => state.sheet === 'usage');
  if (isUsage) return <ViewStatus table="usage" rows={lines} />;
  return <span>{lines === 1 ? t('status-line') : t('status-lines', { count: lines })}</span>;
}

function EstimateStatus() {
  const t = useWords();
  const sheet = useApp((state) => state.sheet);
  const lang = useApp((state) => state.lang);
  const figures = useFigures();
  if (figures === null) return <output className={styles.quiet}>{t('status-pricing')}</output>;
  const { lines, flagged, list, total } = figures;
  const currency = lang === 'en' ? 'CNY ' : '¥';
  return (
    <>
      {sheet === 'packs' ? <PacksCount /> : <LinesStatus lines={lines} />}
      {flagged > 0 && (
        <button
          type="button"
          className={styles.flagged}
          title={t('status-flagged-hint')}
          onClick={() => runCommand('next-problem')}
        >
          <Warning16Filled aria-hidden />
          {t('status-flagged', { count: flagged })}
          <ChevronRight16Regular aria-hidden />
        </button>
      )}
      <span className={styles.gap} />
      {sheet === 'usage' && <SelectionStatus />}
      {sheet === 'packs' && <PacksStatus />}
      {sheet === 'invoice' && <InvoiceStatus />}
      {sheet === 'compare' && <span>{t('status-list-prices')}</span>}
      {sheet === 'tariffs' && <TariffsStatus />}
      <span className={styles.divider} />
      <span className={styles.list}>
        {t('status-list')} <b className="figures">{groupedMoney(list)}</b>
      </span>
      <output className={styles.total} aria-live="polite">
        {t('status-total')}{' '}
        <span className="figures">
          {currency}
          {groupedMoney(total)}
        </span>
      </output>
    </>
  );
}
