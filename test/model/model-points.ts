/*
 * Lots, debt and taking back (sections 3, 4.1, 7 and 8 of docs/points-and-tiers.md).
 */
import {
  accountBalance,
  accountOf,
  debtOf,
  least,
  post,
  type Lot,
  type Moment,
  type State,
} from './model-state';
import { addDays, firstOfMonth, startOfDay } from './model-time';
import type { Account, Programme } from './model-types';

interface Earning {
  product: string;
  category: string;
  amountFen: bigint;
}

function rateOf(programme: Programme, line: Earning): number {
  return (
    programme.earn.products[line.product] ?? programme.earn.categories[line.category] ?? programme.earn.points
  );
}

/** Points for these lines, rounded down once. ¥32.00 at 1 point a ¥ and 1.5 times = 48. */
export function accrualOf(programme: Programme, multiplierBp: number, lines: readonly Earning[]): bigint {
  let total = 0n;
  for (const line of lines) total += line.amountFen * BigInt(rateOf(programme, line)) * BigInt(multiplierBp);
  return total / (BigInt(programme.earn.perFen) * 10_000n);
}

export function qualifyingOf(programme: Programme, lines: readonly Earning[]): bigint {
  let total = 0n;
  const { categories = {}, products = {}, points, perFen } = programme.qualifying;
  for (const { product, category, amountFen } of lines)
    total += amountFen * BigInt(products[product] ?? categories[category] ?? points);
  return total / BigInt(perFen);
}

function expiryOf(programme: Programme, day: string): number | null {
  const validity = programme.lotValidity;
  if (validity.kind === 'never') return null;
  const first =
    validity.kind === 'months' ? firstOfMonth(day, validity.months + 1) : addDays(day, validity.days + 1);
  return startOfDay(first, programme.utcOffsetMinutes);
}

/** How the lots of one event begin: usable at once, or pending until an instant (null: not known yet). */
export type Beginning = { state: 'active' | 'pending'; activatesAt: number | null };
export const AT_ONCE: Beginning = { state: 'active', activatesAt: null };

export interface NewLot extends Beginning {
  kind: Lot['kind'];
  /** Points unless told. */
  asset?: Lot['asset'];
  granted: bigint;
  qualifying?: bigint;
  expiresAt?: number | null;
}

export function makeLot(member: State, moment: Moment, made: NewLot): Lot {
  const lot: Lot = {
    number: member.lots.length + 1,
    kind: made.kind,
    asset: made.asset ?? 'POINT',
    cause: moment.journal,
    granted: made.granted,
    remaining: made.granted,
    expired: 0n,
    reversed: 0n,
    qualifying: made.qualifying ?? 0n,
    earnedDay: moment.day,
    state: made.state,
    activatesAt: made.activatesAt,
    expiresAt: made.expiresAt === undefined ? expiryOf(moment.programme, moment.day) : made.expiresAt,
  };
  member.lots.push(lot);
  return lot;
}

/** Posts what a new lot gives, and nets debt when it is usable. */
export function giveLot(
  member: State,
  moment: Moment,
  lot: Lot,
  code: 'accrue' | 'gift' | 'commission',
): void {
  post(member, moment, {
    code,
    debit: accountOf(lot.asset, 'brand.*.issued'),
    credit: holding(lot),
    amount: lot.granted,
    lot: lot.number,
  });
  if (lot.state === 'active') netDebt(member, moment, lot, lot.granted);
}

export function holding(lot: Lot): Account {
  return accountOf(lot.asset, lot.state === 'active' ? 'member.*.active' : 'member.*.pending');
}

export function netDebt(member: State, moment: Moment, lot: Lot, gained: bigint): void {
  const amount = least(debtOf(member, lot.asset), gained);
  post(member, moment, {
    code: 'net-debt',
    debit: accountOf(lot.asset, 'member.*.active'),
    credit: accountOf(lot.asset, 'member.*.debt'),
    amount,
    lot: lot.number,
  });
  lot.remaining -= amount;
}

/** Active lots with points left: earliest expiry first (never last), then lot number. */
export function spendingOrder(member: State, asset: Lot['asset']): Lot[] {
  const usable = member.lots.filter((l) => l.asset === asset && l.state === 'active' && l.remaining > 0n);
  const end = (l: Lot) => l.expiresAt ?? Number.POSITIVE_INFINITY;
  return usable.sort((a, b) => (end(a) === end(b) ? a.number - b.number : end(a) < end(b) ? -1 : 1));
}

export function activateLot(member: State, moment: Moment, lot: Lot): void {
  const amount = lot.remaining;
  post(member, moment, {
    code: 'activate',
    debit: accountOf(lot.asset, 'member.*.pending'),
    credit: accountOf(lot.asset, 'member.*.active'),
    amount,
    lot: lot.number,
  });
  lot.state = 'active';
  netDebt(member, moment, lot, amount);
}

export function expireLot(member: State, moment: Moment, lot: Lot): void {
  const amount = lot.remaining;
  post(member, moment, {
    code: 'expire',
    debit: holding(lot),
    credit: accountOf(lot.asset, 'brand.*.expired'),
    amount,
    lot: lot.number,
  });
  lot.remaining = 0n;
  lot.expired += amount;
}

/**
 * Takes back `due` of what lot `lot` gave, by the policy in force: itself, what expired of it, other lots,
 * then debt or the brand's waiver.
 */
export function takeBack(member: State, moment: Moment, lot: Lot, due: bigint): void {
  takeBackAs(moment.programme.debtPolicy, member, moment, lot, due);
}

/** The same by another policy. */
export function takeBackAs(
  policy: Programme['debtPolicy'],
  member: State,
  moment: Moment,
  lot: Lot,
  due: bigint,
): void {
  const issued = accountOf(lot.asset, 'brand.*.issued');
  let rest = due;
  if (policy !== 'only-pending' || lot.state === 'pending') {
    const own = least(rest, lot.remaining);
    post(member, moment, {
      code: 'take-back',
      debit: holding(lot),
      credit: issued,
      amount: own,
      lot: lot.number,
    });
    lot.remaining -= own;
    rest -= own;
  }

  const gone = least(rest, lot.expired);
  post(member, moment, {
    code: 'take-back-expired',
    debit: accountOf(lot.asset, 'brand.*.expired'),
    credit: issued,
    amount: gone,
    lot: lot.number,
  });
  lot.expired -= gone;
  rest -= gone;

  if (policy !== 'only-pending') {
    for (const other of spendingOrder(member, lot.asset)) {
      if (other.number === lot.number) continue;
      const amount = least(rest, other.remaining);
      post(member, moment, {
        code: 'take-back-other',
        debit: accountOf(lot.asset, 'member.*.active'),
        credit: issued,
        amount,
        lot: other.number,
      });
      other.remaining -= amount;
      rest -= amount;
    }
  }

  if (policy === 'debt')
    post(member, moment, {
      code: 'take-back-debt',
      debit: accountOf(lot.asset, 'member.*.debt'),
      credit: issued,
      amount: rest,
      lot: lot.number,
    });
  else
    post(member, moment, {
      code: 'waive',
      debit: accountOf(lot.asset, 'brand.*.waived'),
      credit: issued,
      amount: rest,
      lot: lot.number,
    });
  lot.reversed += due;
}

export function activeBalance(member: State, asset: Lot['asset']): bigint {
  return accountBalance(member, accountOf(asset, 'member.*.active'));
}
