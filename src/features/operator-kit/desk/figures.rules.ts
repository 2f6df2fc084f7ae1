/** What is worked out of figures that were told. Pure. */
import { percent, yuan } from '../../../../cloudfunctions/contract/in-words';
import type { ShownFigures } from '../../../../cloudfunctions/contract/overview';

/** Of nothing there is no average. */
export const NO_FIGURE = '—';

type Taken = Pick<ShownFigures, 'takingsFen' | 'orders'>;

/** @example ¥100.00 of 3 orders = '¥33.33'; of none: '—' */
export const averageOf = ({ takingsFen, orders }: Taken): string =>
  orders === 0 ? NO_FIGURE : yuan(BigInt(takingsFen) / BigInt(orders));

/** What members brought of the takings, in whole percent. @example 4,000 of 12,000 fen = '33%' */
export const shareOf = (part: { takingsFen: string; memberTakingsFen: string }): string => {
  const whole = BigInt(part.takingsFen);
  if (whole <= 0n) return NO_FIGURE;
  return percent(Number((BigInt(part.memberTakingsFen) * 100n) / whole) * 100);
};
