import { Link } from '@fluentui/react-components';
import { ErrorCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import {
  type LeftOut,
  type LeftOutReason,
  leftOutReason,
  leftOutRows,
} from '../../../../shared/estimate/leftOut.ts';
import { say } from '../../../../shared/i18n/say.ts';
import { grouped } from '../../../../shared/numbers.ts';
import { goTo } from '../../../state/goTo.ts';
import { useWords, type Words } from '../../../state/words.ts';
import type { Invoice } from '../useInvoice.ts';
import styles from './LeftOutSection.module.css';
import { Section } from './Section.tsx';

const FIRST_SHOWN = 5;
const MORE_SHOWN = 100;

/** Every row that the total leaves out, with a way to it. */
export function LeftOutSection({ invoice }: { readonly invoice: Invoice }) {
  const t = useWords();
  const [shown, setShown] = useState(FIRST_SHOWN);
  const rows = useMemo(() => leftOutRows(invoice.estimate), [invoice]);
  const hidden = rows.length - shown;
  if (rows.length === 0)
    return (
      <Section title={t('not-in-total')}>
        <p className={styles.nothing}>{t('left-out-nothing')}</p>
      </Section>
    );
  return (
    <Section title={t('not-in-total')} count={grouped(rows.length)}>
      <ul className={styles.list}>
        {rows.slice(0, shown).map((row) => (
          <Row key={`${row.table}-${row.id}`} invoice={invoice} row={row} />
        ))}
      </ul>
      {hidden > 0 && (
        <Link as="button" className={styles.more} onClick={() => setShown(shown + MORE_SHOWN)}>
          {t('left-out-more', { count: hidden })}
        </Link>
      )}
    </Section>
  );
}

function Row({ invoice, row }: { readonly invoice: Invoice; readonly row: LeftOut }) {
  const t = useWords();
  const reason = leftOutReason(invoice.estimate, row);
  if (reason === null) return null;
  const number = grouped(row.number);
  const place = t(row.table === 'usage' ? 'left-out-line-place' : 'left-out-pack-place', { row: number });
  const text = t('left-out-place-reason', { place, reason: reasonText(reason, row, invoice, t) });
  const column = reason.kind === 'invalid' ? (reason.problem?.column ?? null) : null;
  const isInvalid = reason.kind === 'invalid';
  return (
    <li className={isInvalid ? styles.invalid : styles.warning}>
      {isInvalid ? <ErrorCircle16Filled aria-hidden /> : <Warning16Filled aria-hidden />}
      <span className={styles.text} title={text}>
        {text}
      </span>
      <Link
        as="button"
        aria-label={`${t('left-out-go')}, ${place}`}
        onClick={() => goTo({ sheet: row.table, id: row.id, ...(column === null ? {} : { column }) })}
      >
        {t('left-out-go')}
      </Link>
    </li>
  );
}

function reasonText(reason: LeftOutReason, row: LeftOut, { lang }: Invoice, t: Words): string {
  switch (reason.kind) {
    case 'invalid':
      return reason.problem === null ? t('left-out-unreadable') : say(lang, reason.problem);
    case 'unpriced':
      return t(row.table === 'usage' ? 'left-out-unpriced' : 'left-out-pack-unpriced');
    case 'unserved':
      return t('left-out-unserved', {
        quantity: grouped(reason.quantity),
        unit: reason.item?.unitName[lang] ?? '',
      });
  }
}
