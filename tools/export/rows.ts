/*
 * CSV rows of what a brand's ledger holds, page after page, so that memory does not grow with the ledger.
 */
import { formatInstant, type Instant } from '../../cloudfunctions/core/kernel/time';
import { readBalancesAsOf, type BalanceAsOf } from '../../cloudfunctions/core/views/balances-as-of';
import {
  readMembersPage,
  readOrdersPage,
  readTransfersPage,
  type ExportedMember,
} from '../../cloudfunctions/core/views/export-pages';
import type { Db } from '../../cloudfunctions/platform/db';
import { dayText, type ChosenBrand } from '../command/as-of';

export interface Source extends ChosenBrand {
  db: Db;
  at: Instant;
}
type Row = (string | number | bigint)[];
export type Rows = AsyncGenerator<Row>;

const MEMBERS_A_PAGE = 2000;
const TRANSFERS_A_PAGE = 5000;

interface Sheet {
  header: string[];
  rows: (source: Source) => Rows;
}

/** Members with their balances, those who joined or had an event at or before the instant. */
async function* eachBalance(
  source: Source,
): AsyncGenerator<{ member: ExportedMember; balance: BalanceAsOf }> {
  const { db, brand, rules, at } = source;
  for (let after: bigint | null = 0n; after !== null;) {
    const members: ExportedMember[] = await readMembersPage(db, brand.brandId, at, {
      after,
      limit: MEMBERS_A_PAGE,
    });
    const ids = members.map((member) => member.memberId);
    const balances = await readBalancesAsOf(db, rules, brand, ids, at);
    const byId = new Map(balances.map((balance) => [balance.memberId, balance]));
    for (const member of members) {
      const balance = byId.get(member.memberId);
      if (balance !== undefined) yield { member, balance };
    }
    after = members.length < MEMBERS_A_PAGE ? null : (ids[ids.length - 1] ?? null);
  }
}

async function* balances(source: Source): Rows {
  for await (const { member, balance } of eachBalance(source))
    yield [member.identity, balance.active, balance.pending, balance.qualifyingWindow, balance.tierCode];
}

async function* members(source: Source): Rows {
  const text = (at: Instant | null): string =>
    at === null ? '' : formatInstant(at, source.utcOffsetMinutes);
  for await (const { member, balance } of eachBalance(source))
    yield [
      member.identity,
      member.memberKey,
      member.joinedAt !== null && member.joinedAt <= source.at ? text(member.joinedAt) : '',
      balance.tierCode,
      text(balance.tierUntil),
      balance.active,
      balance.pending,
      balance.debt,
      balance.qualifyingWindow,
    ];
}

async function* ledger(source: Source): Rows {
  const day = dayText(source.at, source.utcOffsetMinutes);
  let cursor = { memberId: 0n, day: '2000-01-01', journalNo: 0, leg: 0 };
  for (;;) {
    const page = await readTransfersPage(source.db, source.brand.brandId, day, cursor, TRANSFERS_A_PAGE);
    for (const row of page) {
      if (row.effectiveAt > source.at) continue;
      yield [
        row.identity,
        row.source,
        row.eventId,
        row.leg,
        row.code,
        row.asset,
        row.debit,
        row.credit,
        row.amount,
        formatInstant(row.effectiveAt, source.utcOffsetMinutes),
        JSON.stringify(row.explanation),
      ];
    }
    const last = page[page.length - 1];
    if (last === undefined || page.length < TRANSFERS_A_PAGE) return;
    cursor = { memberId: last.memberId, day: last.day, journalNo: last.journalNo, leg: last.leg };
  }
}

async function* orders(source: Source): Rows {
  let cursor = { store: '', day: '2000-01-01', receipt: '' };
  for (;;) {
    const page = await readOrdersPage(source.db, source.brand.brandId, source.at, cursor, MEMBERS_A_PAGE);
    for (const order of page.orders)
      yield [
        order.store,
        order.day,
        order.receipt,
        order.identity,
        formatInstant(order.occurredAt, source.utcOffsetMinutes),
        order.amountFen,
        order.refundedFen,
        order.pointsAccrued ?? '',
      ];
    if (page.next === null) return;
    cursor = page.next;
  }
}

const BALANCE_COLUMNS = ['redeemable_points', 'pending_points', 'qualifying_points', 'tier'];

export const SHEETS: Record<'balances' | 'ledger' | 'members' | 'orders', Sheet> = {
  balances: { header: ['member_id', ...BALANCE_COLUMNS], rows: balances },
  members: {
    header: [
      'member_id',
      'member_key',
      'joined_at',
      'tier',
      'tier_until',
      'redeemable_points',
      'pending_points',
      'debt_points',
      'qualifying_points',
    ],
    rows: members,
  },
  ledger: {
    header: [
      'member_id',
      'source',
      'event_id',
      'leg',
      'code',
      'asset',
      'debit',
      'credit',
      'amount',
      'effective_at',
      'explanation',
    ],
    rows: ledger,
  },
  orders: {
    header: [
      'store',
      'day',
      'receipt',
      'member_id',
      'occurred_at',
      'amount_fen',
      'refunded_fen',
      'points_accrued',
    ],
    rows: orders,
  },
};

/** Whether text is the name of a sheet. */
export const isSheet = (name: string | undefined): name is keyof typeof SHEETS =>
  name !== undefined && Object.hasOwn(SHEETS, name);
