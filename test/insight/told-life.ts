/* What members bought, told as a list of sales and refunds, and the plain sums of it: without the product. */
import type { IncomingEvent } from '../../cloudfunctions/core/inbox/inbox.types';
import { sale } from '../worlds/tea-shop';

export const DAY = 86_400_000;
/** Noon in the brand's zone. */
export const noonOf = (day: string): number => Date.parse(`${day}T12:00:00+08:00`);
export const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;

/** One cup after another: what was paid for each, and whether it went back. */
export interface Bought {
  who: string;
  id: string;
  day: string;
  fen: number;
  store: string;
  isRefunded: boolean;
}

export const saleOf = (memberId: bigint, { id, day, fen, store }: Bought): IncomingEvent => {
  const told = sale(memberId, id, noonOf(day), fen);
  if (told.kind !== 'sale') throw new Error('a sale');
  return { ...told, payload: { ...told.payload, store } };
};

export const refundOf = ({ id, day, store }: Bought, at: number): IncomingEvent => ({
  kind: 'refund',
  source: 'test',
  externalId: `back-${id}`,
  memberId: null,
  occurredAt: at,
  payload: { store, day, receipt: id, units: 'whole' },
});

/** What is left of a member's cups on a day, as a shopkeeper would count it in a notebook. */
export function notebook(all: readonly Bought[], who: string, today: string) {
  const left = all.filter((one) => one.who === who && !one.isRefunded && one.fen > 0);
  const days = left.map(({ day }) => day).sort();
  const within = (span: number) => left.filter(({ day }) => daysBetween(day, today) < span);
  const sum = (some: readonly Bought[]): number => some.reduce((fen, one) => fen + one.fen, 0);
  const stores = [...new Set(left.map(({ store }) => store))].sort();
  const cupsAt = (store: string): number => left.filter((one) => one.store === store).length;
  const [home = null] = [...stores].sort((a, b) => cupsAt(b) - cupsAt(a) || (a < b ? -1 : 1));
  return {
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    orders: left.length,
    fen: sum(left),
    orders365: within(365).length,
    fen365: sum(within(365)),
    orders90: within(90).length,
    fen90: sum(within(90)),
    home,
  };
}
