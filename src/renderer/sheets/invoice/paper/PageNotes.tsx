import { useWords } from '../../../state/words.ts';
import type { Invoice } from '../useInvoice.ts';
import styles from './PageNotes.module.css';

/** What the total leaves out, sentence by sentence, and that it is an estimate. */
export function notesOf({ rows }: Invoice, disclaimer: string): readonly string[] {
  return [...rows.notInTotal.sentences, disclaimer];
}

interface Props {
  readonly invoice: Invoice;
  readonly first: number;
  readonly end: number;
}

export function PageNotes({ invoice, first, end }: Props) {
  const t = useWords();
  const notes = notesOf(invoice, t('invoice-disclaimer'));
  return notes.slice(first, end).map((note, at) => {
    const nth = first + at;
    const isTitled = nth === 0 && notes.length > 1;
    return (
      <div key={note} className={nth === 0 ? styles.first : styles.note} data-part="note">
        {isTitled && <h2 className={styles.title}>{t('not-in-total')}</h2>}
        {note}
      </div>
    );
  });
}
