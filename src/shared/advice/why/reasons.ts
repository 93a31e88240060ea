import type { LineView } from '../../estimate/lineView.ts';
import type { Message } from '../../problem.ts';
import type { WhyReason } from './types.ts';

/** Flags that say why a line has no price. */
const WITHOUT_PRICE: ReadonlySet<string> = new Set([
  'no-public-price',
  'no-price-for-region',
  'no-rate-for-day',
  'ask-for-quote',
  'usage-unpriced',
]);

/** Why a flagged line is flagged, each reason once; none for a line that is priced or free. */
export function reasonsOf({ status, problems, flags }: LineView): WhyReason[] {
  switch (status) {
    case 'invalid':
      return problems
        .filter(({ level }) => level === 'error')
        .map(({ code, params, column }) => ({ message: messageOf({ code, params: params ?? {} }), column }));
    case 'unpriced': {
      const told = flags.filter(({ code }) => WITHOUT_PRICE.has(code));
      const reasons = told.length === 0 ? [{ code: 'no-public-price' }] : told;
      return reasons.map((message) => ({ message: messageOf(message), column: 'unitPrice' }));
    }
    case 'unserved':
      return flags
        .filter(({ code }) => code === 'unserved')
        .map((message) => ({ message: messageOf(message), column: null }));
    default:
      return [];
  }
}

/** What else a reader should know: everything that is neither a reason nor an error. */
export function notesOf({ flags, problems }: LineView): Message[] {
  const errors = new Set(problems.filter(({ level }) => level === 'error').map(({ code }) => code));
  return flags
    .filter(({ code }) => code !== 'unserved' && !WITHOUT_PRICE.has(code) && !errors.has(code))
    .map(messageOf);
}

const messageOf = ({ code, params }: Message): Message => ({ code, params: params ?? {} });
