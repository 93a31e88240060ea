import { ChevronRight16Regular, DocumentText16Regular } from '@fluentui/react-icons';
import type { WhySource } from '../../../shared/advice/why/types.ts';
import { useApp } from '../../state/app.ts';
import { goTo } from '../../state/goTo.ts';
import { useWords } from '../../state/words.ts';
import styles from './SourceLink.module.css';

/** A document and the section that figures come from; leads to the product's rates in Tariffs. */
export function SourceLink({ source }: { readonly source: WhySource }) {
  const t = useWords();
  const lang = useApp((state) => state.lang);
  const title = source.title[lang];
  return (
    <button
      type="button"
      className={styles.link}
      title={t('why-source-open', { title })}
      onClick={() => goTo({ sheet: 'tariffs', id: source.product })}
    >
      <DocumentText16Regular aria-hidden />
      <span className={styles.words}>
        <b>{title}</b>
        <span>{source.version === null ? source.section : `${source.section} · ${source.version}`}</span>
        {source.notes.map((note) => (
          <span key={note.en}>{note[lang]}</span>
        ))}
      </span>
      <ChevronRight16Regular aria-hidden />
    </button>
  );
}
