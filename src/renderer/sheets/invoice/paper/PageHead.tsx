import type { ReactNode } from 'react';
import { useWords } from '../../../state/words.ts';
import type { Invoice } from '../useInvoice.ts';
import { PageField } from './PageField.tsx';
import styles from './PageHead.module.css';
import type { PaperMode } from './paperMode.ts';

interface Props {
  readonly invoice: Invoice;
  readonly mode: PaperMode;
}

/** Title and number, then who it is for and from, and of when. */
export function PageHead({ invoice, mode }: Props) {
  const t = useWords();
  const { head } = invoice.rows;
  const field = { invoice, mode };
  return (
    <header className={styles.head} data-part="head">
      <div className={styles.titles}>
        <div>
          <h1 className={styles.title}>{head.title}</h1>
          <p className={styles.subtitle}>{head.subtitle}</p>
        </div>
        <Entry label={t('invoice-number')} isRight>
          <PageField
            {...field}
            setting="invoiceNo"
            name={t('invoice-number')}
            empty={t('paper-add-number')}
            edit={{ code: 'edit-invoice-no' }}
            alignRight
          />
        </Entry>
      </div>
      <div className={styles.facts}>
        <Entry label={t('invoice-customer')}>
          <PageField
            {...field}
            setting="customer"
            name={t('invoice-customer')}
            empty={t('paper-add-customer')}
            edit={{ code: 'edit-customer' }}
          />
        </Entry>
        <Entry label={t('invoice-issuer')}>
          <PageField
            {...field}
            setting="issuer"
            name={t('invoice-issuer')}
            empty={t('paper-add-issuer')}
            edit={{ code: 'edit-issuer' }}
          />
        </Entry>
        <Entry label={t('invoice-period-label')}>
          <PageField
            {...field}
            setting="month"
            name={t('paper-month')}
            empty={t('paper-add-month')}
            {...(head.period === '' ? {} : { instead: head.period })}
            hint={t('paper-month-hint')}
            edit={{ code: 'edit-month' }}
          />
        </Entry>
        <Entry label={t('invoice-date')}>
          <PageField
            {...field}
            setting="issueDate"
            name={t('invoice-date')}
            empty={t('paper-add-date')}
            edit={{ code: 'edit-issue-date' }}
          />
        </Entry>
        <Entry label={t('invoice-currency')} isRight>
          {head.currency}
        </Entry>
      </div>
    </header>
  );
}

interface EntryProps {
  readonly label: string;
  readonly isRight?: boolean;
  readonly children: ReactNode;
}

function Entry({ label, isRight, children }: EntryProps) {
  return (
    <div className={isRight ? styles.right : undefined}>
      <div className={styles.label}>{label}</div>
      <div className={styles.value}>{children}</div>
    </div>
  );
}

/** What further pages begin with, so that a loose sheet is known for what it is of. */
export function RunningHead({ invoice }: Pick<Props, 'invoice'>) {
  const { title, number, customer } = invoice.rows.head;
  return (
    <div className={styles.running} data-part="running">
      {[title, number, customer].filter((part) => part !== '').join(' · ')}
    </div>
  );
}
