/**
 * Every kind of event: what it does to a book, what its journal is, and what it needs loaded. The one place
 * that knows them all; a kind without an entry does not compile. Pure.
 */
import type { EventBody, EventKind, JournalKind, RefusalCode } from '../../contract/event';
import { releaseCommission, settleCommission } from './decide-commission.rules';
import { completeSale } from './decide-completion.rules';
import { settleGift, settleJoin } from './decide-gift.rules';
import { settleMergedAway, settleMergedIn, settleMergedOut } from './decide-merge.rules';
import { settleOpening } from './decide-opening.rules';
import { giveBack, redeem } from './decide-redemption.rules';
import { addRefund } from './add-refund.rules';
import { settleRefund } from './decide-refund.rules';
import { settleSale } from './decide-sale.rules';
import { countSold } from '../figures/figures.rules';
import { saleName } from '../inbox/sale-name';
import { amountOf, linesLeft } from '../points/accrual.rules';
import { NOTHING_REFUNDED, type Refunded } from '../points/points.types';
import type { NumberedEvent, RuledBook, SettledSale } from './member-book';
import type { Moment } from './tier-steps.rules';

interface EventKindRow<Kind extends EventKind> {
  /**
   * Settles it into the book, or says why it is refused; the caller throws the book of a refused event away.
   */
  decide(
    ruled: RuledBook,
    moment: Moment,
    event: NumberedEvent & Extract<EventBody, { kind: Kind }>,
  ): RefusalCode | null;
  journal: JournalKind;
  /** Whether a rule may refuse it: then it is tried on a copy. */
  mayRefuse: boolean;
  /**
   * `row`: the member's row is enough. `open`: open lots, steps and grants. `past`: also what the sale gave,
   * gifts of levels, and the days that were counted for them.
   */
  needs: 'row' | 'open' | 'past';
  /** What it names of what came before. */
  refersTo: 'nothing' | 'sale' | 'redemption' | 'commission';
}

/** A row for every kind there is. */
export type EventKindTable = { [Kind in EventKind]: EventKindRow<Kind> };

export const EVENT_KINDS = {
  sale: {
    decide: (ruled, moment, { seq, source, payload }) => {
      const lines = payload.lines.map((line) => ({ ...line, amountFen: BigInt(line.amountFen) }));
      settleSale(ruled, moment, saleName(payload), lines);
      ruled.book.counted.push(countSold({ seq, source }, payload, 0n, amountOf(lines)));
      return null;
    },
    journal: 'sale',
    mayRefuse: false,
    needs: 'row',
    refersTo: 'nothing',
  },
  completion: {
    decide: (ruled, moment, { payload }) =>
      ofSale(ruled, payload, (sale) => completeSale(ruled, moment, sale)),
    journal: 'completion',
    mayRefuse: true,
    needs: 'open',
    refersTo: 'sale',
  },
  refund: {
    decide: (ruled, moment, { seq, payload }) =>
      ofSale(ruled, payload, (sale) => {
        const before = ruled.book.refunded.get(sale.seq) ?? NOTHING_REFUNDED;
        const after = addRefund(sale.lines, before, payload.units);
        if (typeof after === 'string') return after;
        settleRefund(ruled, moment, sale, after);
        const leftOf = (refunded: Refunded): bigint => amountOf(linesLeft(sale.lines, refunded));
        ruled.book.counted.push(
          countSold({ seq, source: sale.source }, payload, leftOf(before), leftOf(after)),
        );
        return null;
      }),
    journal: 'refund',
    mayRefuse: true,
    needs: 'past',
    refersTo: 'sale',
  },
  redemption: { decide: redeem, journal: 'redemption', mayRefuse: true, needs: 'open', refersTo: 'nothing' },
  return: {
    decide: (ruled, moment, { payload }) => giveBack(ruled, moment, payload),
    journal: 'return',
    mayRefuse: true,
    needs: 'open',
    refersTo: 'redemption',
  },
  join: {
    decide: (ruled, moment, { payload }) => settleJoin(ruled, moment, payload),
    journal: 'join',
    mayRefuse: false,
    needs: 'row',
    refersTo: 'nothing',
  },
  gift: {
    decide: (ruled, moment, { payload }) => settleGift(ruled, moment, payload),
    journal: 'gift',
    mayRefuse: false,
    needs: 'open',
    refersTo: 'nothing',
  },
  commission: {
    decide: settleCommission,
    journal: 'commission',
    mayRefuse: true,
    needs: 'open',
    refersTo: 'commission',
  },
  release: {
    decide: releaseCommission,
    journal: 'release',
    mayRefuse: true,
    needs: 'open',
    refersTo: 'commission',
  },
  opening: {
    decide: (ruled, moment, { payload }) => settleOpening(ruled, moment, payload),
    journal: 'opening',
    mayRefuse: true,
    needs: 'past',
    refersTo: 'nothing',
  },
  'merged-away': {
    decide: (ruled, moment, { payload }) => settleMergedAway(ruled, moment, payload),
    journal: 'merged-away',
    mayRefuse: false,
    needs: 'past',
    refersTo: 'nothing',
  },
  'merged-in': {
    decide: settleMergedIn,
    journal: 'merged-in',
    mayRefuse: false,
    needs: 'past',
    refersTo: 'nothing',
  },
  'merged-out': {
    decide: settleMergedOut,
    journal: 'merged-out',
    mayRefuse: false,
    needs: 'past',
    refersTo: 'nothing',
  },
  // What fell due has its own journals; that of the clock itself stays empty and is not kept.
  clock: { decide: () => null, journal: 'tier', mayRefuse: false, needs: 'row', refersTo: 'nothing' },
} satisfies EventKindTable;

/** The entry of an event's kind, which decides events of that kind. */
export const kindOf = ({ kind }: { kind: EventKind }): EventKindRow<EventKind> =>
  EVENT_KINDS[kind] as EventKindRow<EventKind>;

/** The kinds of which something is said. @example kindsThat((row) => row.needs === 'past') is ['refund'] */
export const kindsThat = (test: (row: EventKindRow<EventKind>) => boolean): EventKind[] =>
  (Object.keys(EVENT_KINDS) as EventKind[]).filter((kind) => test(kindOf({ kind })));

function ofSale(
  ruled: RuledBook,
  payload: { store: string; day: string; receipt: string },
  act: (sale: SettledSale) => RefusalCode | null,
): RefusalCode | null {
  const sale = ruled.book.sales.get(saleName(payload));
  return sale === undefined ? 'sale-not-settled' : act(sale);
}
