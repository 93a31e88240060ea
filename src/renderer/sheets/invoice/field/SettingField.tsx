import { ErrorCircle16Filled } from '@fluentui/react-icons';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { say } from '../../../../shared/i18n/say.ts';
import { typedSetting } from '../../../../shared/invoice/typedSetting.ts';
import type { Message } from '../../../../shared/problem.ts';
import { editSettings } from '../../../state/estimateActions.ts';
import { useWords } from '../../../state/words.ts';
import type { Invoice } from '../useInvoice.ts';
import { type FieldDraft, setDraft, useDraft } from '../view.ts';
import { type FieldValue, fieldOf } from './fieldOf.ts';
import styles from './SettingField.module.css';

interface Props {
  readonly invoice: Invoice;
  /** Where it stands: the same setting may be typed on the page and in the panel. */
  readonly place: 'page' | 'panel';
  readonly setting: string;
  readonly name: string;
  /** Stands there while the setting says nothing. */
  readonly empty: string;
  /** What is shown in place of the setting's own text, such as the period that its month leads to. */
  readonly instead?: string;
  readonly hint?: string;
  readonly edit: Message;
  readonly alignRight?: boolean;
}

/** A setting that is edited where it is read: a dashed line under it, and a field in its place once it is clicked. */
export function SettingField(props: Props) {
  const { invoice, place, setting } = props;
  const id = `${place}:${setting}`;
  const draft = useDraft(id, invoice.estimate);
  const value = fieldOf(invoice, setting);
  const opened = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  // Enter and Escape leave the focus where the field was; Tab and the mouse take it elsewhere.
  const closedByKey = useRef(false);
  const isOpen = draft !== null;
  useEffect(() => {
    if (isOpen || !closedByKey.current) return;
    closedByKey.current = false;
    button.current?.focus();
  }, [isOpen]);
  const put = (next: FieldDraft | null): void => setDraft(id, invoice.estimate, next);
  const open = (): void => {
    opened.current = true;
    put({ text: value.typed, tried: value.problem !== null });
  };
  if (draft !== null) return <Typing {...props} {...{ draft, value, put, opened, closedByKey }} />;
  return <Reading {...props} value={value} open={open} button={button} />;
}

interface ReadingProps extends Props {
  readonly value: FieldValue;
  readonly open: () => void;
  readonly button: React.RefObject<HTMLButtonElement | null>;
}

function Reading({ invoice, name, empty, instead, alignRight, value, open, button }: ReadingProps) {
  const t = useWords();
  const tip = useId();
  const { shown, problem } = value;
  const text = problem === null ? (instead ?? shown) : shown;
  return (
    <span className={alignRight ? styles.fieldRight : styles.field}>
      <button
        ref={button}
        type="button"
        className={problem !== null ? styles.broken : text === null ? styles.empty : styles.value}
        aria-label={t('paper-edit', { name, value: text ?? empty })}
        aria-describedby={problem === null ? undefined : tip}
        onClick={open}
      >
        {problem !== null && <ErrorCircle16Filled aria-hidden />}
        {text ?? empty}
      </button>
      {problem !== null && (
        <span id={tip} className={styles.tip}>
          {say(invoice.lang, problem)}
        </span>
      )}
    </span>
  );
}

interface TypingProps extends Props {
  readonly draft: FieldDraft;
  readonly value: FieldValue;
  readonly put: (draft: FieldDraft | null) => void;
  readonly opened: React.RefObject<boolean>;
  readonly closedByKey: React.RefObject<boolean>;
}

function Typing({
  invoice,
  setting,
  name,
  hint,
  edit,
  alignRight,
  draft,
  value,
  put,
  opened,
  closedByKey,
}: TypingProps) {
  const tip = useId();
  const input = useRef<HTMLInputElement>(null);
  // Taking the field away blurs it, which must not take over what was cancelled.
  const isDone = useRef(false);
  const { estimate, lang } = invoice;
  useEffect(() => {
    // A draft that was left behind comes back with its sheet, without taking the focus.
    if (!opened.current) return;
    opened.current = false;
    input.current?.focus();
    input.current?.select();
  }, [opened]);
  const read = typedSetting(setting, draft.text, estimate.catalogue, lang);
  const problem = draft.tried && !read.ok ? read : null;
  const close = (): void => {
    isDone.current = true;
    put(null);
  };
  const commit = (): void => {
    if (isDone.current) return;
    const isUntouched = draft.text === value.typed && value.problem === null;
    if (!isUntouched && !read.ok) {
      put({ ...draft, tried: true });
      return;
    }
    close();
    if (!isUntouched && read.ok) editSettings([[setting, read.value]], edit);
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    closedByKey.current = true;
    if (event.key === 'Enter') commit();
    else close();
    closedByKey.current = isDone.current;
    event.preventDefault();
    event.stopPropagation();
  };
  const note = problem === null ? hint : say(lang, problem);
  return (
    <span className={alignRight ? styles.fieldRight : styles.field}>
      <input
        ref={input}
        className={alignRight ? styles.inputRight : styles.input}
        value={draft.text}
        size={Math.min(40, Math.max(6, draft.text.length + 2))}
        maxLength={300}
        spellCheck={false}
        autoComplete="off"
        aria-label={name}
        aria-invalid={problem !== null}
        aria-describedby={note === undefined ? undefined : tip}
        onChange={(event) => put({ ...draft, text: event.target.value })}
        onBlur={commit}
        onKeyDown={onKey}
      />
      <span id={tip} role="status" className={problem === null ? styles.hint : styles.error}>
        {note}
      </span>
    </span>
  );
}
