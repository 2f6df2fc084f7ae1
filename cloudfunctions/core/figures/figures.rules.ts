/** How events and their transfers change the figures of a day. Pure; docs/adr/0018. */
import { formatDay } from '../kernel/time';
import type { Account } from '../ledger/chart-of-accounts';
import type { Journal, Transfer } from '../ledger/ledger.types';
import type { CountedEvent, FigureChange } from './figures.types';

/** An event of no store. */
const NOWHERE = '';
const HELD: readonly Account[] = ['member.points.active', 'member.points.pending'];

/**
 * A sale of which `before` fen were left, and now `after`: a refund lowers the day and the store of its sale.
 * @param before 0 for the sale itself
 * @param source of the sale, also where a refund is told by another
 * @example ¥32.00, refunded whole two days later: 1 order and 3200 fen, then −1 order and −3200 fen
 */
export const countSold = (
  { seq, source }: { seq: bigint; source: string },
  { store, day }: { store: string; day: string },
  before: bigint,
  after: bigint,
): CountedEvent => ({
  seq,
  source,
  store,
  day,
  orders: BigInt(after > 0n) - BigInt(before > 0n),
  takingsFen: after - before,
  newcomers: 0n,
});

/** A member joined on a day: of the brand, at no store. */
export const countJoined = (seq: bigint, day: string): CountedEvent => ({
  seq,
  source: '',
  store: NOWHERE,
  day,
  orders: 0n,
  takingsFen: 0n,
  newcomers: 1n,
});

/**
 * What a set of events and journals of one member changed, by store, day and source of sales; what changed
 * nothing is not there. Points belong to the day of their journal, and to the store of the sale or refund
 * that moved them.
 * @example a sale of ¥32.00 that gave 48 points: 1 order, 3200 fen, 48 points granted, 48 more open
 */
export function figureChanges(
  counted: readonly CountedEvent[],
  journals: readonly Pick<Journal, 'day' | 'eventSeq' | 'transfers'>[],
): FigureChange[] {
  const changes = new Map<string, FigureChange>();
  const at = (store: string, day: string, source: string): FigureChange => {
    const key = `${day}/${source}/${store}`;
    const known = changes.get(key) ?? empty(store, day, source);
    changes.set(key, known);
    return known;
  };
  for (const { store, day, source, orders, takingsFen, newcomers } of counted) {
    const change = at(store, day, source);
    change.orders += orders;
    change.takingsFen += takingsFen;
    change.newcomers += newcomers;
  }
  const told = new Map<bigint | null, CountedEvent>(counted.map((event) => [event.seq, event]));
  for (const journal of journals) {
    const { store = NOWHERE, source = '' } = told.get(journal.eventSeq) ?? {};
    for (const transfer of journal.transfers) addPoints(at(store, formatDay(journal.day), source), transfer);
  }
  return [...changes.values()].filter(
    (change) =>
      change.orders !== 0n ||
      change.takingsFen !== 0n ||
      change.newcomers !== 0n ||
      change.pointsGranted !== 0n ||
      change.pointsUsed !== 0n ||
      change.pointsOpen !== 0n,
  );
}

const empty = (store: string, day: string, source: string): FigureChange => ({
  source,
  store,
  day,
  orders: 0n,
  takingsFen: 0n,
  newcomers: 0n,
  pointsGranted: 0n,
  pointsUsed: 0n,
  pointsOpen: 0n,
});

function addPoints(change: FigureChange, { debit, credit, amount }: Transfer): void {
  if (debit === 'brand.points.issued') change.pointsGranted += amount;
  if (credit === 'brand.points.issued') change.pointsGranted -= amount;
  if (credit === 'brand.points.redeemed') change.pointsUsed += amount;
  if (debit === 'brand.points.redeemed') change.pointsUsed -= amount;
  if (HELD.includes(credit)) change.pointsOpen += amount;
  if (HELD.includes(debit)) change.pointsOpen -= amount;
}
