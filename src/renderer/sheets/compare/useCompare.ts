import { useMemo } from 'react';
import { type Comparison, comparison, type PlanCurve } from '../../../shared/advice/compare/comparison.ts';
import { type Range, within } from '../../../shared/advice/compare/range.ts';
import { type Subject, subjectsOf } from '../../../shared/advice/compare/subjects.ts';
import type { PricedEstimate } from '../../../shared/estimate/pricedEstimate.ts';
import { useApp, useEstimate } from '../../state/app.ts';
import { type Choices, useChoices } from './choices.ts';

/** Everything that the sheet shows, worked anew when the estimate or a choice changes. */
export interface Compare {
  readonly estimate: PricedEstimate;
  readonly subjects: readonly Subject[];
  readonly choices: Choices;
  /** Null: nothing in the estimate can be compared. */
  readonly shown: {
    readonly subject: Subject;
    readonly comparison: Comparison;
    readonly range: Range;
    readonly curves: readonly PlanCurve[];
    /** Over the whole range, for the strip. */
    readonly outline: readonly PlanCurve[];
  } | null;
}

export const subjectKey = ({ member, month }: Subject): string => `${member.product.id} ${month}`;

export function useCompare(): Compare | null {
  const estimate = useEstimate();
  const revision = useApp((state) => state.revision);
  const choices = useChoices(estimate);
  const { subject: chosen, quantity, numbers, mode, spread, shown } = choices;
  const subjects = useMemo(() => subjectsAt(estimate, revision), [estimate, revision]);
  const subject = subjects.find((each) => subjectKey(each) === chosen) ?? subjects[0] ?? null;
  const compared = useMemo(() => {
    if (estimate === null || subject === null) return null;
    return comparison({
      rated: estimate.rated,
      subject,
      spread,
      ...(quantity === null ? {} : { quantity }),
      ...(numbers === null ? {} : { numbers }),
    });
  }, [estimate, subject, quantity, numbers, spread]);
  const range = useMemo(() => (compared === null ? null : rangeOf(compared, shown)), [compared, shown]);
  const curves = useMemo(
    () => (compared === null || range === null ? [] : compared.curves(mode, range)),
    [compared, mode, range],
  );
  const outline = useMemo(() => compared?.curves(mode, compared.whole) ?? [], [compared, mode]);
  if (estimate === null) return null;
  const isShown = subject !== null && compared !== null && range !== null;
  return {
    estimate,
    subjects,
    choices,
    shown: isShown ? { subject, comparison: compared, range, curves, outline } : null,
  };
}

/** The estimate changes in place: the revision is given so that subjects are found anew with each. */
function subjectsAt(estimate: PricedEstimate | null, _revision: number): Subject[] {
  return estimate === null ? [] : subjectsOf(estimate.rated);
}

function rangeOf({ around, whole }: Comparison, shown: Choices['shown']): Range {
  if (shown === 'around') return around;
  return shown === 'whole' ? whole : within(shown, whole);
}
