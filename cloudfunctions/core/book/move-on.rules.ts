/**
 * An account that was merged into another keeps nothing usable: whatever a journal leaves there goes on with
 * the same journal. What waits stays until it is usable, so that its sale can still be picked up or refunded.
 * Pure; docs/carrying-over.md §4.
 */
import type { MergedInPayload } from '../../contract/event';
import { balanceOf } from '../ledger/balances.rules';
import { accountFor, CHART_OF_ACCOUNTS, type LotAsset } from '../ledger/chart-of-accounts';
import { addTransfer } from '../ledger/ledger.rules';
import type { Journal } from '../ledger/ledger.types';
import { formatDay, type Day, type Instant } from '../kernel/time';
import { topStep } from '../tier/tier.rules';
import { accountOf, touch } from '../points/points.rules';
import type { Lot, PointsBook } from '../points/points.types';

/** What goes on to another account. `subject` names it within the one that it leaves. */
export interface MovedOn {
  into: string;
  subject: string;
  at: Instant;
  told: MergedInPayload;
}

/** Part of a member's book that is read and written here. */
interface MovingBook extends PointsBook {
  memberId: bigint;
  tier: string | null;
  tierUntil: Instant | null;
  steps: readonly { keptByPolicy: boolean; removedAt: Instant | null }[];
  qualifyingByDay: ReadonlyMap<Day, bigint>;
  movedOn: MovedOn[];
}

const ASSETS: readonly LotAsset[] = ['POINT', 'CNY'];
/** How the codes of qualifying points change what was earned on a day. */
const SIGNS: Partial<Record<string, bigint>> = {
  qualify: 1n,
  'open-qualifying': 1n,
  'take-back-qualifying': -1n,
  'claim-qualifying': -1n,
};

/**
 * Moves on what the journal left, where the account was merged into another; with the merging itself also the
 * level and the qualifying points by day. Those stay here as well: they say what this history was worth.
 * @example a lot of 30 becomes usable after the merging: 30 leave with the very journal that activates it
 */
export function moveOn(book: MovingBook, journal: Journal): void {
  if (book.mergedInto === null) return;
  const isFirst = journal.kind === 'merged-away';
  const { tier: code, tierUntil: until } = book;
  const qualifying = isFirst ? [...book.qualifyingByDay] : qualifyingIn(book, journal);
  const told: MergedInPayload = {
    from: book.memberId.toString(),
    owes: [...takenBackIn(journal), ...moveDebts(book, journal)],
    lots: book.lots.filter(isUsable).map((lot) => moveLot(book, journal, lot)),
    qualifying: qualifying
      .filter(([, points]) => points !== 0n)
      .map(([day, points]) => ({ day: formatDay(day), points: points.toString() })),
    level: isFirst && code !== null ? { code, until, kept: isKept(book) } : null,
  };
  if (told.level === null && told.lots.length + told.owes.length + told.qualifying.length === 0) return;
  const into = book.mergedInto.toString();
  // A journal without transfers is not kept, nor is its number; an event's always is.
  const subject = journal.eventSeq === null ? `journal:${journal.no}` : `event:${journal.eventSeq}`;
  book.movedOn.push({ into, subject, at: journal.effectiveAt, told });
}

/** Whether the level held rests on no sales. */
const isKept = ({ steps }: MovingBook): boolean => topStep(steps)?.keptByPolicy ?? false;

const isUsable = ({ state, remaining }: Lot): boolean => state === 'active' && remaining > 0n;

/** Takes what remains of a lot out of the account; how the other account is told of it. */
export function moveLot(book: PointsBook, journal: Journal, lot: Lot): MergedInPayload['lots'][number] {
  const amount = lot.remaining;
  addTransfer(book.balances, journal, {
    code: 'move-out',
    debit: accountOf(lot),
    credit: accountFor(lot.asset, 'moved'),
    amount,
    lotNo: lot.no,
    explanation: { rule: 'moved', points: amount.toString() },
  });
  lot.remaining = 0n;
  touch(lot);
  const { asset, no, expiresAt } = lot;
  return { asset, no, amount: amount.toString(), day: formatDay(lot.earnedDay), expiresAt };
}

/** What the member owes is owed by the account that is kept. */
function moveDebts(book: PointsBook, journal: Journal): MergedInPayload['owes'] {
  return ASSETS.flatMap((asset) => {
    const amount = balanceOf(book.balances, asset, 'debt');
    if (amount === 0n) return [];
    addTransfer(book.balances, journal, {
      code: 'move-debt',
      debit: accountFor(asset, 'moved'),
      credit: accountFor(asset, 'debt'),
      amount,
      lotNo: book.lastLotNo,
      explanation: { rule: 'moved', points: amount.toString() },
    });
    return { asset, lot: null, amount: amount.toString() };
  });
}

/** What the journal took back of value that had gone on before. */
const takenBackIn = ({ transfers }: Journal): MergedInPayload['owes'] =>
  transfers
    .filter(({ code }) => code === 'take-back-moved')
    .map(({ debit, lotNo, amount }) => ({
      asset: CHART_OF_ACCOUNTS[debit].asset as LotAsset,
      lot: lotNo,
      amount: amount.toString(),
    }));

function qualifyingIn({ lots }: MovingBook, { transfers, day }: Journal): [Day, bigint][] {
  return transfers.flatMap(({ code, lotNo, amount }): [Day, bigint][] => {
    const sign = SIGNS[code];
    const earnedDay = lots.find(({ no }) => no === lotNo)?.earnedDay ?? day;
    return sign === undefined ? [] : [[earnedDay, sign * amount]];
  });
}
