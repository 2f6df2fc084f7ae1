/**
 * What a commission does to the book of whoever recommended a purchase: granted once, lowered when the
 * purchase is given back, usable when it is released. Pure; docs/referral.md §3 and §4.
 */
import type { CommissionPayload, RefusalCode, ReleasePayload } from '../../contract/event';
import { evaluateCommission } from '../../contract/explanation';
import { lotExpiry } from '../points/accrual.rules';
import { activateLot, grantLot, openLot } from '../points/points.rules';
import { takeBack } from '../points/take-back.rules';
import type { Lot } from '../points/points.types';
import type { MemberBook, NumberedEvent, RuledBook } from './member-book';
import type { Moment } from './tier-steps.rules';

type Told<Payload> = NumberedEvent & { payload: Payload };

const nameOf = ({ source, id }: { source: string; id: string }): string => `${source}|${id}`;

/**
 * The first event of a commission grants a lot that waits; each further one says what it comes to from then
 * on, and what is above that is taken back: from the lot, then from other usable ones, then as debt.
 * @example ¥33.33 at 10 %: 333 fen wait; ¥22.22 of it are kept: 111 are taken back
 */
export function settleCommission(
  ruled: RuledBook,
  moment: Moment,
  event: Told<CommissionPayload>,
): RefusalCode | null {
  const { book } = ruled;
  const { commission, asset, parts, fixed, cap } = event.payload;
  const inputs = { parts, fixed, cap };
  const isFirst = commission.source === event.source && commission.id === event.externalId;
  const entry = { book, journal: moment.journal };
  if (isFirst) {
    const amount = evaluateCommission(inputs);
    if (amount === 0n) return 'commission-of-nothing';
    book.commissions.set(nameOf(commission), event.seq);
    const lot = openLot(book, { ...draftOf(moment, event.payload), saleSeq: event.seq });
    grantLot(entry, lot, 'commission', amount, { rule: 'commission', inputs });
    return null;
  }
  const lot = lotOf(book, commission);
  if (lot === undefined || lot.asset !== asset) return 'unknown-commission';
  const due = lot.granted - lot.reversed - evaluateCommission(inputs);
  if (due < 0n) return 'commission-grows';
  takeBack(entry, lot, due, 'debt', inputs);
  return null;
}

function draftOf(
  { day, journal, version }: Moment,
  { asset }: CommissionPayload,
): Omit<Parameters<typeof openLot>[1], 'saleSeq'> {
  return {
    asset,
    kind: 'commission',
    earnedDay: day,
    journalNo: journal.no,
    benefit: null,
    stepNo: null,
    state: 'pending',
    activatesAt: null,
    expiresAt: asset === 'POINT' ? lotExpiry(version.programme, day) : null,
    qualifying: 0n,
    version: version.version,
    multiplierBp: 10_000,
    tier: '',
  };
}

/** What waited of a commission is usable, and nets what is owed; released twice, once. */
export function releaseCommission(
  { book }: RuledBook,
  moment: Moment,
  { payload }: Told<ReleasePayload>,
): RefusalCode | null {
  const lot = lotOf(book, payload.commission);
  if (lot === undefined) return 'unknown-commission';
  if (lot.state === 'pending') activateLot({ book, journal: moment.journal }, lot);
  return null;
}

function lotOf(book: MemberBook, commission: { source: string; id: string }): Lot | undefined {
  const seq = book.commissions.get(nameOf(commission));
  return seq === undefined
    ? undefined
    : book.lots.find((lot) => lot.kind === 'commission' && lot.saleSeq === seq);
}
