/**
 * What a sale gives: points, qualifying points, the gift of the nth order, levels and their gifts. Pure;
 * docs/points-and-tiers.md §4.
 */
import { evaluateAccrual, evaluateQualifying } from '../../contract/explanation';
import { present } from '../kernel/assert';
import { addTransfer } from '../ledger/ledger.rules';
import { accrualInputs, amountOf, lotActivation, lotExpiry, qualifyingInputs } from '../points/accrual.rules';
import { grantLot, openLot } from '../points/points.rules';
import type { SaleLine } from '../points/points.types';
import { levelAt, levelIndex } from '../programme/programme.rules';
import { givePacket } from './coupon-gifts.rules';
import type { RuledBook } from './member-book';
import { countSale } from './order-gifts.rules';
import { countQualifying, liftMember, type Moment } from './tier-steps.rules';

/**
 * Accrues a sale at the level held before it, then lifts the member.
 * @example ¥32.50 at 10 points for each ¥1.00, silver 12000 bp: 390 points and 32 qualifying points
 */
export function settleSale(ruled: RuledBook, moment: Moment, name: string, lines: SaleLine[]): void {
  const { book } = ruled;
  const { programme, version } = moment.version;
  const saleSeq = present(moment.eventSeq, 'the sequence number of a sale');
  const level = levelAt(programme, levelIndex(programme, book.tier));
  const inputs = accrualInputs(programme, lines, { multiplierBp: level.multiplierBp, tier: level.code });
  const fen = amountOf(lines);
  const qualified = qualifyingInputs(programme, lines);
  const qualifying = evaluateQualifying(qualified);
  const { state, activatesAt } = lotActivation(programme, moment.day);
  const entry = { book, journal: moment.journal };
  const lot = openLot(book, {
    asset: 'POINT',
    kind: 'sale',
    earnedDay: moment.day,
    journalNo: moment.journal.no,
    benefit: null,
    stepNo: null,
    expiresAt: lotExpiry(programme, moment.day),
    qualifying,
    version,
    multiplierBp: level.multiplierBp,
    tier: level.code,
    state,
    activatesAt,
    saleSeq,
  });
  grantLot(entry, lot, 'accrue', evaluateAccrual(inputs), {
    rule: 'accrue',
    version,
    inputs,
  });
  addTransfer(book.balances, moment.journal, {
    code: 'qualify',
    debit: 'brand.qualifying.issued',
    credit: 'member.qualifying',
    amount: qualifying,
    lotNo: lot.no,
    explanation: {
      rule: 'qualify',
      version,
      ...qualified,
    },
  });
  if (book.complete) book.sales.set(name, { seq: saleSeq, source: moment.journal.source, lines });
  if (qualifying > 0n) countQualifying(book, moment.day, qualifying);
  givePacket(book, programme, { seq: saleSeq, fen, journal: moment.journal });
  const start = { state, activatesAt, saleSeq };
  countSale(ruled, moment, fen, start);
  liftMember(ruled, moment, start);
}
