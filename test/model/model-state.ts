/*
 * What the reference model remembers of one member, and the one way to post a transfer. Sums are computed
 * from the lists each time; nothing is cached.
 */
import type {
  Account,
  Balances,
  CalendarGift,
  EventKey,
  ModelTransfer,
  Programme,
  SaleKey,
  SaleLine,
  TransferCode,
} from './model-types';
import { dayOf, iso, versionAt } from './model-time';

export interface Lot {
  number: number;
  kind: 'sale' | 'gift' | 'welcome' | 'return' | 'commission';
  asset: 'POINT' | 'CNY';
  cause: EventKey;
  granted: bigint;
  remaining: bigint;
  expired: bigint;
  reversed: bigint;
  qualifying: bigint;
  earnedDay: string;
  state: 'pending' | 'active';
  activatesAt: number | null;
  expiresAt: number | null;
}

/** A settled sale; version and multiplier are frozen with it. */
export interface Sale {
  event: EventKey;
  key: SaleKey;
  lines: readonly SaleLine[];
  lot: number;
  programme: Programme;
  multiplierBp: number;
  /** Units refunded so far, by line. */
  refunded: Readonly<Record<string, number>>;
  /** Refunded by amount. */
  refundedFen: bigint;
  /** The lot of the gift for being the member's nth paid order. */
  orderGift: number | null;
}

export interface Step {
  tier: string;
  lastDay: string;
  programme: Programme;
  until: number | null;
  kind: 'upgrade' | 'evaluated';
  keptByPolicy: boolean;
}

/** One gift given to the member, by one step. */
export interface Grant {
  level: string;
  gift: string;
  day: string;
  lot: number;
  step: number;
  takenBack: boolean;
}

export interface Redemption {
  key: EventKey;
  /** In the order taken. */
  allocations: readonly { lot: number; amount: bigint; returned: bigint }[];
}

export interface State {
  key: string;
  clock: number;
  joined: boolean;
  lots: Lot[];
  transfers: ModelTransfer[];
  /** Lowest first; `number` tells steps apart. */
  stack: (Step & { number: number })[];
  stepsMade: number;
  grants: Grant[];
  /** Gifts by the calendar that were given. */
  calendarGifts: readonly CalendarGift[];
  sales: Sale[];
  redemptions: Redemption[];
  commissions: { key: EventKey; lot: number }[];
  /** The highest order for which the member's count was ever reached. */
  highestOrder: number;
}

/** When something takes effect, under which version, and in which journal. */
export interface Moment {
  at: number;
  day: string;
  programme: Programme;
  journal: EventKey;
}

export function momentAt(versions: readonly Programme[], at: number, journal: EventKey): Moment {
  const programme = versionAt(versions, at);
  return { at, day: dayOf(at, programme.utcOffsetMinutes), programme, journal };
}

export function newMember(key: string, clock: number): State {
  return {
    key,
    clock,
    joined: false,
    lots: [],
    transfers: [],
    stack: [],
    stepsMade: 0,
    grants: [],
    calendarGifts: [],
    sales: [],
    redemptions: [],
    commissions: [],
    highestOrder: 0,
  };
}

/** A copy to try an event on, so that a refused one changes nothing. */
export function copyState(state: State): State {
  const each = <T extends object>(list: readonly T[]) => list.map((item) => ({ ...item }));
  return {
    ...state,
    lots: each(state.lots),
    transfers: [...state.transfers],
    stack: each(state.stack),
    grants: each(state.grants),
    sales: each(state.sales),
    redemptions: each(state.redemptions),
    commissions: [...state.commissions],
  };
}

export function lotOf(member: State, number: number): Lot {
  const lot = member.lots.find((l) => l.number === number);
  if (!lot) throw new Error(`member ${member.key} has no lot ${String(number)}`);
  return lot;
}

export function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}

export function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

/** Credits − debits of an account. */
export function accountBalance(member: State, account: Account): bigint {
  const credits = member.transfers.filter((x) => x.credit === account).map((x) => x.amount);
  const debits = member.transfers.filter((x) => x.debit === account).map((x) => x.amount);
  return sum(credits) - sum(debits);
}

/** The account of an asset for a purpose. */
export const accountOf = (asset: Lot['asset'], whose: string): Account =>
  whose.replace('*', asset === 'CNY' ? 'commission' : 'points') as Account;

export function debtOf(member: State, asset: Lot['asset']): bigint {
  return -accountBalance(member, accountOf(asset, 'member.*.debt'));
}

export function balancesOf(member: State): Balances {
  return {
    active: accountBalance(member, 'member.points.active'),
    pending: accountBalance(member, 'member.points.pending'),
    debt: debtOf(member, 'POINT'),
    qualifying: accountBalance(member, 'member.qualifying'),
    commission: {
      active: accountBalance(member, 'member.commission.active'),
      pending: accountBalance(member, 'member.commission.pending'),
      debt: debtOf(member, 'CNY'),
    },
  };
}

export interface Posting {
  code: TransferCode;
  debit: Account;
  credit: Account;
  amount: bigint;
  lot: number;
}

/** Appends one transfer to the journal of the moment; a zero amount posts nothing. */
export function post(member: State, moment: Moment, posting: Posting): void {
  if (posting.amount < 0n) throw new Error(`a transfer of ${String(posting.amount)} (${posting.code})`);
  if (posting.amount === 0n) return;
  const { source, id } = moment.journal;
  const leg = member.transfers.filter((x) => x.journalSource === source && x.journalId === id).length;
  const asset = posting.debit.includes('qualifying')
    ? 'QUALIFYING'
    : posting.debit.includes('commission')
      ? 'CNY'
      : 'POINT';
  member.transfers.push({
    ...posting,
    asset,
    journalSource: source,
    journalId: id,
    leg,
    effectiveAt: iso(moment.at),
  });
}
