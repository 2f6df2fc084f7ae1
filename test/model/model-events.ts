/*
 * What each kind of event does to its member, once everything due is settled (sections 4 and 5 of
 * docs/points-and-tiers.md).
 */
import {
  AT_ONCE,
  accrualOf,
  activateLot,
  activeBalance,
  expireLot,
  giveLot,
  makeLot,
  netDebt,
  qualifyingOf,
  spendingOrder,
  takeBack,
  type Beginning,
} from './model-points';
import { settleCommission, settleRelease } from './model-commissions';
import { addRefund, fenLeftOf, linesLeft } from './model-refunds';
import { accountOf, least, lotOf, post, sum, type Moment, type Sale, type State } from './model-state';
import { heldRank, levelAt, review, upgrade } from './model-tiers';
import { addDays, dayOf, startOfDay } from './model-time';
import type { ModelEvent, Programme, RefusalCode, SaleKey } from './model-types';

/** Settles the event, or says why not; after a refusal the member's state is to be thrown away. */
export function settleEvent(member: State, moment: Moment, event: ModelEvent): RefusalCode | null {
  if (isMalformed(event, moment.programme.utcOffsetMinutes)) return 'malformed';
  switch (event.kind) {
    case 'sale':
      return settleSale(member, moment, event);
    case 'completion':
      return settleCompletion(member, moment, event);
    case 'refund':
      return settleRefund(member, moment, event);
    case 'redemption':
      return settleRedemption(member, moment, event);
    case 'return':
      return settleReturn(member, moment, event);
    case 'join':
      return settleJoin(member, moment, event);
    case 'gift':
      return settleGift(member, moment, event);
    case 'commission':
      return settleCommission(member, moment, event);
    case 'release':
      return settleRelease(member, moment, event);
    case 'clock':
      return null;
  }
}

export const saleName = (key: SaleKey): string => JSON.stringify([key.store, key.day, key.receipt]);

function given<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the event has no ${what}`);
  return value;
}

function afterRefundWindow(programme: Programme, day: string): number {
  return startOfDay(addDays(day, programme.activation.refundWindowDays + 1), programme.utcOffsetMinutes);
}

function settleSale(member: State, moment: Moment, event: ModelEvent): null {
  const programme = moment.programme;
  const lines = given(event.lines, 'lines');
  const { multiplierBp } = levelAt(programme, heldRank(member, programme));
  const { waitForPickup, refundWindowDays } = programme.activation;
  const beginning: Beginning = waitForPickup
    ? { state: 'pending', activatesAt: null }
    : refundWindowDays > 0
      ? { state: 'pending', activatesAt: afterRefundWindow(programme, moment.day) }
      : AT_ONCE;

  const granted = accrualOf(programme, multiplierBp, lines);
  const qualifying = qualifyingOf(programme, lines);
  const lot = makeLot(member, moment, { kind: 'sale', granted, qualifying, ...beginning });
  member.sales.push({
    event: moment.journal,
    key: given(event.sale, 'sale'),
    lines,
    lot: lot.number,
    programme,
    multiplierBp,
    refunded: {},
    refundedFen: 0n,
    orderGift: null,
  });
  giveLot(member, moment, lot, 'accrue');
  post(member, moment, {
    code: 'qualify',
    debit: 'brand.qualifying.issued',
    credit: 'member.qualifying',
    amount: qualifying,
    lot: lot.number,
  });
  giveOrderGift(member, moment, beginning);
  upgrade(member, moment, moment.day, beginning);
  return null;
}

/** The gift for the sale just made, where it is an order of a number that the member never had before. */
function giveOrderGift(member: State, moment: Moment, beginning: Beginning): void {
  const sale = given(member.sales.at(-1), 'sale');
  const nth = member.sales.filter((s) => fenLeftOf(s) > 0n).length;
  if (fenLeftOf(sale) === 0n || nth <= member.highestOrder) return;
  member.highestOrder = nth;
  const gift = moment.programme.orderGifts?.find((g) => g.nth === nth);
  if (!gift) return;
  const lot = makeLot(member, moment, { kind: 'gift', granted: BigInt(gift.points), ...beginning });
  sale.orderGift = lot.number;
  giveLot(member, moment, lot, 'gift');
}

function saleOf(member: State, event: ModelEvent): Sale {
  const name = saleName(given(event.sale, 'sale'));
  return given(
    member.sales.find((s) => saleName(s.key) === name),
    'settled sale',
  );
}

function settleCompletion(member: State, moment: Moment, event: ModelEvent): null {
  const sale = saleOf(member, event);
  for (const lot of member.lots) {
    const ofSale = lot.cause.source === sale.event.source && lot.cause.id === sale.event.id;
    if (!ofSale || lot.state !== 'pending' || lot.activatesAt !== null) continue;
    if (sale.programme.activation.refundWindowDays === 0) activateLot(member, moment, lot);
    else lot.activatesAt = afterRefundWindow(sale.programme, moment.day);
  }
  return null;
}

/** No unit of a line is nothing that could be told; a gift is told in the period that it is of. */
function isMalformed({ refund, gift, occurredAt }: ModelEvent, utcOffsetMinutes: number): boolean {
  if (Array.isArray(refund) && refund.some(({ quantity }) => quantity < 1)) return true;
  return gift !== undefined && !dayOf(Date.parse(occurredAt), utcOffsetMinutes).startsWith(gift.period);
}

function settleRefund(member: State, moment: Moment, event: ModelEvent): RefusalCode | null {
  const sale = saleOf(member, event);
  const after = addRefund(sale, given(event.refund, 'refund'));
  if (typeof after === 'string') return after;
  const before = fenLeftOf(sale);
  Object.assign(sale, after);
  const left = linesLeft(sale.lines, sale);
  const lot = lotOf(member, sale.lot);
  takeBack(
    member,
    moment,
    lot,
    lot.granted - lot.reversed - accrualOf(sale.programme, sale.multiplierBp, left),
  );

  const amount = lot.qualifying - qualifyingOf(sale.programme, left);
  post(member, moment, {
    code: 'take-back-qualifying',
    debit: 'member.qualifying',
    credit: 'brand.qualifying.issued',
    amount,
    lot: lot.number,
  });
  lot.qualifying -= amount;
  if (sale.orderGift !== null && before > 0n && fenLeftOf(sale) === 0n) {
    const gift = lotOf(member, sale.orderGift);
    takeBack(member, moment, gift, gift.granted - gift.reversed);
  }
  review(member, moment);
  return null;
}

function settleRedemption(member: State, moment: Moment, event: ModelEvent): RefusalCode | null {
  let rest = given(event.points, 'points');
  const asset = event.asset ?? 'POINT';
  if (rest > activeBalance(member, asset)) return 'insufficient-points';
  const allocations = [];
  for (const lot of spendingOrder(member, asset)) {
    const amount = least(rest, lot.remaining);
    if (amount === 0n) break;
    post(member, moment, {
      code: 'redeem',
      debit: accountOf(asset, 'member.*.active'),
      credit: accountOf(asset, 'brand.*.redeemed'),
      amount,
      lot: lot.number,
    });
    lot.remaining -= amount;
    rest -= amount;
    allocations.push({ lot: lot.number, amount, returned: 0n });
  }
  member.redemptions.push({ key: moment.journal, allocations });
  return null;
}

function settleReturn(member: State, moment: Moment, event: ModelEvent): RefusalCode | null {
  const { source, id } = given(event.redemption, 'redemption');
  const redemption = member.redemptions.find((r) => r.key.source === source && r.key.id === id);
  if (!redemption) return 'unknown-redemption';
  const left = sum(redemption.allocations.map((a) => a.amount - a.returned));
  let rest = event.points ?? left;
  if (rest > left || left === 0n) return 'return-exceeds-redemption';

  const lastTakenFirst = [...redemption.allocations].reverse();
  const after = lastTakenFirst.map((allocation) => {
    const amount = least(rest, allocation.amount - allocation.returned);
    if (amount > 0n) returnTo(member, moment, allocation.lot, amount);
    rest -= amount;
    return { ...allocation, returned: allocation.returned + amount };
  });
  redemption.allocations = after.reverse();
  return null;
}

/**
 * Gives points back to the lot they were taken from; to a new one with the grace of the version in force
 * when it has expired.
 */
function returnTo(member: State, moment: Moment, taken: number, amount: bigint): void {
  let lot = lotOf(member, taken);
  const expired = lot.expiresAt !== null && lot.expiresAt <= moment.at;
  const { returnGraceDays, utcOffsetMinutes } = moment.programme;
  if (expired) {
    const expiresAt =
      returnGraceDays === 0
        ? moment.at
        : startOfDay(addDays(moment.day, returnGraceDays + 1), utcOffsetMinutes);
    lot = makeLot(member, moment, { kind: 'return', granted: amount, expiresAt, ...AT_ONCE });
  } else {
    lot.remaining += amount;
  }
  post(member, moment, {
    code: 'return',
    debit: accountOf(lot.asset, 'brand.*.redeemed'),
    credit: accountOf(lot.asset, 'member.*.active'),
    amount,
    lot: lot.number,
  });
  if (expired && returnGraceDays === 0) expireLot(member, moment, lot);
  else netDebt(member, moment, lot, amount);
}

function settleJoin(member: State, moment: Moment, event: ModelEvent): null {
  const gift = moment.programme.welcomeGift;
  if (!member.joined && event.hadWelcome !== true && gift !== null) {
    giveLot(
      member,
      moment,
      makeLot(member, moment, { kind: 'welcome', granted: BigInt(gift.points), ...AT_ONCE }),
      'gift',
    );
  }
  member.joined = true;
  return null;
}

/**
 * A gift by the calendar: what the programme gives for a birthday, or the level held for a month; once a
 * period.
 */
function settleGift(member: State, moment: Moment, event: ModelEvent): null {
  const { gift, period } = given(event.gift, 'gift');
  const { programme } = moment;
  const gives =
    gift === 'birthday'
      ? programme.birthdayGift
      : levelAt(programme, heldRank(member, programme)).monthlyGift;
  const had = member.calendarGifts.some((g) => g.gift === gift && g.period === period);
  if (had || gives === undefined) return null;
  member.calendarGifts = [...member.calendarGifts, { gift, period }];
  giveLot(
    member,
    moment,
    makeLot(member, moment, { kind: 'gift', granted: BigInt(gives.points), ...AT_ONCE }),
    'gift',
  );
  return null;
}
