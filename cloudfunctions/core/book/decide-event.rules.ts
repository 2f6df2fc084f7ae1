/**
 * One event of one member: what fell due before it, then what it does, or why it is refused. Pure;
 * docs/points-and-tiers.md §4 and §5.
 */
import type { EventBody, RefusalCode } from '../../contract/event';
import { assert } from '../kernel/assert';
import { dayOf, startOfDay, type Instant } from '../kernel/time';
import { activateLot, redeemPoints, touch } from '../points/points.rules';
import { allocationsLeft, returnPoints } from '../points/return.rules';
import { versionAt, versionNumbered, utcOffsetOf } from '../programme/programme.rules';
import { settleGift, settleJoin } from './decide-gift.rules';
import { addRefund, settleRefund } from './decide-refund.rules';
import { settleSale } from './decide-sale.rules';
import { isDue, noteDue, settleDue } from './due.rules';
import {
  closeJournal,
  copyBook,
  openJournal,
  type RuledBook,
  type MemberBook,
  type SettledSale,
} from './member-book';
import type { Moment } from './tier-steps.rules';
import { saleName } from '../inbox/sale-name';

/** An event as it was received and numbered. */
export type NumberedEvent = EventBody & {
  seq: bigint;
  source: string;
  externalId: string;
  occurredAt: Instant;
};

/**
 * Settles one event into the member's book and returns the book, or the reason for which it is refused; a
 * refused event leaves the book as it was. It takes effect at max(occurredAt, clock), after everything that
 * fell due by then.
 */
export function settleEvent(
  ruled: RuledBook,
  event: NumberedEvent,
): { book: MemberBook } | { refused: RefusalCode } {
  assert(
    event.seq > ruled.book.settledSeq,
    `event ${event.seq} came after ${ruled.book.settledSeq} had settled`,
  );
  const work: RuledBook = mayRefuse(event) ? { ...ruled, book: copyBook(ruled.book) } : ruled;
  const { book } = work;
  const at = Math.max(event.occurredAt, book.clockAt ?? event.occurredAt);
  if (isDue(work, at)) settleDue(work, at);
  const version = versionAt(work.rules, at);
  book.version ??= version.version;
  const journal = openJournal(
    work,
    { source: event.source, eventId: event.externalId, kind: journalKind(event), eventSeq: event.seq },
    at,
  );
  const day = dayOf(at, utcOffsetOf(work.rules));
  const refused = apply(work, { at, day, version, journal, eventSeq: event.seq }, event);
  if (refused !== null) return { refused };
  closeJournal(book, journal);
  book.clockAt = at;
  book.settledSeq = event.seq;
  noteDue(book);
  return { book };
}

/** Whether a rule may refuse such an event. */
const mayRefuse = ({ kind }: NumberedEvent): boolean =>
  kind === 'completion' || kind === 'refund' || kind === 'redemption' || kind === 'return';

/** A clock event makes no transfers of its own; its journal is never kept. */
const journalKind = (event: NumberedEvent) => (event.kind === 'clock' ? 'tier' : event.kind);

function apply(ruled: RuledBook, moment: Moment, event: NumberedEvent): RefusalCode | null {
  switch (event.kind) {
    case 'sale': {
      const lines = event.payload.lines.map((line) => ({ ...line, amountFen: BigInt(line.amountFen) }));
      settleSale(ruled, moment, saleName(event.payload), lines);
      return null;
    }
    case 'completion':
      return ofSale(ruled, event.payload, (sale) => completeSale(ruled, moment, sale));
    case 'refund':
      return ofSale(ruled, event.payload, (sale) => {
        const units = addRefund(
          sale.lines,
          ruled.book.refunded.get(sale.seq) ?? new Map(),
          event.payload.units,
        );
        if (typeof units === 'string') return units;
        settleRefund(ruled, moment, sale, units);
        return null;
      });
    case 'redemption':
      return redeem(ruled, moment, event);
    case 'return':
      return giveBack(ruled, moment, event.payload);
    case 'join':
      settleJoin(ruled, moment, event.payload);
      return null;
    case 'gift':
      settleGift(ruled, moment, event.payload);
      return null;
    case 'clock':
      return null;
  }
}

function ofSale(
  ruled: RuledBook,
  payload: { store: string; day: string; receipt: string },
  act: (sale: SettledSale) => RefusalCode | null,
): RefusalCode | null {
  const sale = ruled.book.sales.get(saleName(payload));
  return sale === undefined ? 'sale-not-settled' : act(sale);
}

/**
 * The order was picked up: lots that waited for it start their refund window, or become usable where there is
 * none.
 */
function completeSale(ruled: RuledBook, moment: Moment, sale: SettledSale): null {
  for (const lot of [...ruled.book.lots]) {
    if (lot.saleSeq !== sale.seq || lot.state !== 'pending' || lot.activatesAt !== null) continue;
    const { programme } = versionNumbered(ruled.rules, lot.version);
    const days = programme.activation.refundWindowDays;
    if (days === 0) {
      activateLot({ book: ruled.book, journal: moment.journal }, lot);
    } else {
      lot.activatesAt = startOfDay(moment.day + days + 1, programme.utcOffsetMinutes);
      touch(lot);
    }
  }
  return null;
}

function redeem(
  ruled: RuledBook,
  moment: Moment,
  event: NumberedEvent & { kind: 'redemption' },
): RefusalCode | null {
  const { book } = ruled;
  const points = BigInt(event.payload.points);
  if (points < 1n || points > book.balances.active) return 'insufficient-points';
  book.allocations.push(...redeemPoints({ book, journal: moment.journal }, points, event.seq));
  book.redemptions.set(`${event.source}|${event.externalId}`, event.seq);
  return null;
}

function giveBack(
  ruled: RuledBook,
  moment: Moment,
  payload: { redemption: { source: string; id: string }; points: string | null },
): RefusalCode | null {
  const { book } = ruled;
  const seq = book.redemptions.get(`${payload.redemption.source}|${payload.redemption.id}`);
  // A redemption that was refused took nothing, so it is as good as unknown.
  const allocations = book.allocations.filter((allocation) => allocation.redemptionSeq === seq);
  if (allocations.length === 0) return 'unknown-redemption';
  const left = allocationsLeft(allocations);
  const points = payload.points === null ? left : BigInt(payload.points);
  if (points < 1n || points > left) return 'return-exceeds-redemption';
  returnPoints({ book, journal: moment.journal }, allocations, points, moment);
  return null;
}

/**
 * The book as it will be at `t` when everything that falls due until then is settled; the book given is not
 * changed. Needs a complete book.
 */
export function bookAt(ruled: RuledBook, t: Instant): MemberBook {
  const copy: RuledBook = { ...ruled, book: copyBook(ruled.book) };
  settleDue(copy, t);
  return copy.book;
}
