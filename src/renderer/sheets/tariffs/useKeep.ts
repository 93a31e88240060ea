import type { Message } from '../../../shared/problem.ts';
import { useApp } from '../../state/app.ts';
import { useTariffsView } from './tariffsView.ts';

/** Keeping something as the user's default: barred while a tariff file of theirs is broken; what went wrong is shown on the sheet. */
export function useKeep(): {
  readonly keep: (work: Promise<Message | null>) => void;
  readonly isBarred: boolean;
} {
  const isBarred = useApp((state) => state.tariffProblems.length > 0);
  const keep = (work: Promise<Message | null>): void => {
    void work.then((notKept) => useTariffsView.setState({ notKept }));
  };
  return { keep, isBarred };
}
