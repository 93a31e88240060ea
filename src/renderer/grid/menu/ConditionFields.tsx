import { useEffect, useId, useRef } from 'react';
import { Choice } from '../../imports/Choice.tsx';
import { useWords } from '../../state/words.ts';
import type { ColumnSpec } from '../columnSpec.ts';
import { fieldsOf, TESTS } from '../filter/readTest.ts';
import { kindOf } from '../filter/rowFilter.ts';
import styles from './FilterForm.module.css';
import type { DraftRead, FilterDraft } from './filterDraft.ts';

const FIELDS = [0, 1] as const;

interface Props {
  readonly spec: ColumnSpec;
  readonly draft: FilterDraft;
  /** What is wrong with what was typed; null: nothing so far. */
  readonly refused: Extract<DraftRead, { ok: false }> | null;
  readonly onChange: (draft: FilterDraft) => void;
}

/** A condition, and what cells are compared with. */
export function ConditionFields({ spec, draft, refused, onChange }: Props) {
  const t = useWords();
  const tests = TESTS[kindOf(spec)];
  const count = draft.kind === null ? 0 : fieldsOf(draft.kind);
  const problem = useId();
  const options = [
    { value: '', label: t('test-any') },
    ...tests.map((kind) => ({ value: kind, label: t(`test-${kind}`) })),
  ];
  return (
    <div className={styles.condition}>
      <Choice
        label={t('filter-test')}
        value={draft.kind ?? ''}
        options={options}
        isQuiet={draft.kind === null}
        onChoose={(value) => onChange({ ...draft, kind: tests.find((kind) => kind === value) ?? null })}
      />
      {count > 0 && (
        <div className={styles.fields}>
          {FIELDS.slice(0, count).map((nth) => (
            <Field
              key={nth}
              nth={nth}
              value={draft.typed[nth] ?? ''}
              problem={refused?.field === nth ? problem : null}
              onChange={(text) => onChange({ ...draft, typed: withText(draft.typed, nth, text) })}
            />
          ))}
        </div>
      )}
      {refused !== null && (
        <p id={problem} className={styles.problem} role="alert">
          {t(refused.problem.code, refused.problem.params)}
        </p>
      )}
    </div>
  );
}

function withText(typed: readonly string[], nth: number, text: string): readonly string[] {
  return nth === 0 ? [text, ...typed.slice(1)] : [typed[0] ?? '', text];
}

interface FieldProps {
  readonly nth: number;
  readonly value: string;
  /** Where it says what is wrong; null: nothing is. */
  readonly problem: string | null;
  readonly onChange: (text: string) => void;
}

function Field({ nth, value, problem, onChange }: FieldProps) {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (problem !== null) input.current?.focus();
  }, [problem]);
  return (
    <>
      {nth > 0 && <span>{t('filter-and')}</span>}
      <input
        ref={input}
        className={styles.field}
        aria-label={t(nth === 0 ? 'filter-value' : 'filter-value-second')}
        aria-invalid={problem !== null}
        aria-describedby={problem ?? undefined}
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  );
}
