import type { Decimal } from '../../shared/decimal.ts';
import { groupedMoney } from '../../shared/numbers.ts';

/** An amount as people read it: two decimals, grouped, a true minus. −25500 → −25,500.00 */
export const moneyText = (amount: Decimal): string => groupedMoney(amount).replace('-', '−');
