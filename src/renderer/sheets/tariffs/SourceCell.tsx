import { Link } from '@fluentui/react-components';
import type { ListedPack, ListedRow } from '../../../shared/tariff/listing/types.ts';
import type { Product } from '../../../shared/tariff/types.ts';
import { useApp } from '../../state/app.ts';
import { useWords } from '../../state/words.ts';
import { makePriceDefault } from './ownActions.ts';
import styles from './RateTable.module.css';
import { documentText } from './rowWords.ts';
import { useKeep } from './useKeep.ts';
import { Yours } from './Yours.tsx';

export interface SourceCellProps {
  readonly product: Product;
  readonly row: ListedRow;
  readonly span: number;
}

/** The document and section that figures are from; for a price that was filled in, by whom. */
export function SourceCell({ product, row, span }: SourceCellProps) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const { source, pack } = row;
  const document = product.documents.get(source.document);
  const title = document === undefined ? source.document : documentText(document, t, lang);
  // The only document stands above the table already.
  const named = product.documents.size > 1 ? title : null;
  return (
    <td className={styles.source} rowSpan={span} title={`${title} › ${source.section}`}>
      {pack?.isOpen === true ? (
        <FilledSource product={product} pack={pack} row={row} />
      ) : (
        <>
          {named !== null && <span>{named}</span>}
          <span className={named === null ? undefined : styles.section}>{source.section}</span>
        </>
      )}
    </td>
  );
}

interface FilledSourceProps {
  readonly product: Product;
  readonly pack: ListedPack;
  readonly row: ListedRow;
}

function FilledSource({ product, pack, row: { figure } }: FilledSourceProps) {
  const t = useWords();
  const { keep, isBarred } = useKeep();
  if (pack.origin === 'nobody') return t('tariffs-no-public-price');
  const amount = figure.kind === 'money' ? figure.amount : null;
  const canKeep = pack.size === 'fixed' && amount !== null && pack.ownPrice?.eq(amount) !== true;
  return (
    <span className={styles.filled}>
      {t(pack.origin === 'estimate' ? 'tariffs-for-estimate' : 'tariffs-by-own-file')}
      <Yours />
      {canKeep && (
        <Link
          as="button"
          inline
          disabled={isBarred}
          title={isBarred ? t('tariffs-mend-first') : undefined}
          onClick={() => keep(makePriceDefault(product.id, pack.units, amount.toString()))}
        >
          {t('tariffs-make-default')}
        </Link>
      )}
    </span>
  );
}
