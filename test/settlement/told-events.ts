/*
 * Turns the reference model's events into the product's, and reads what the product made of them in the
 * model's words. No rules here.
 */
import { Client } from 'pg';
import { giftPayload, type RefundPayload } from '../../cloudfunctions/contract/event';
import type { IncomingEvent } from '../../cloudfunctions/core/inbox/inbox.types';
import type { ModelCommission, ModelEvent } from '../model/model-types';

/** An event as the product takes it; `memberOf` knows the member's number. */
export function toIncoming(event: ModelEvent, memberOf: (key: string) => bigint): IncomingEvent {
  const base = {
    source: event.source,
    externalId: event.id,
    memberId: event.member === null ? null : memberOf(event.member),
    occurredAt: Date.parse(event.occurredAt),
  };
  const sale = event.sale ?? { store: '', day: '', receipt: '' };
  switch (event.kind) {
    case 'sale': {
      const lines = (event.lines ?? []).map((line) => ({ ...line, amountFen: line.amountFen.toString() }));
      return { ...base, kind: 'sale', payload: { ...sale, lines } };
    }
    case 'completion':
      return { ...base, kind: 'completion', payload: sale };
    case 'refund':
      return { ...base, kind: 'refund', payload: { ...sale, units: unitsOf(event) } };
    case 'redemption':
      return {
        ...base,
        kind: 'redemption',
        payload: { points: String(event.points), ...(event.asset && { asset: event.asset }) },
      };
    case 'return':
      return {
        ...base,
        kind: 'return',
        payload: {
          redemption: event.redemption ?? { source: '', id: '' },
          points: event.points?.toString() ?? null,
        },
      };
    case 'join':
      return { ...base, kind: 'join', payload: event.hadWelcome === true ? { welcome: 'had-before' } : {} };
    case 'gift':
      return { ...base, kind: 'gift', payload: giftPayload.parse(event.gift) };
    case 'commission': {
      const { first, asset, parts, fixed, cap } = commissionOf(event);
      const told = parts.map(({ fen, rateBp }) => ({ fen: fen.toString(), rateBp }));
      const amounts = { parts: told, fixed: fixed.toString(), cap: cap === null ? null : cap.toString() };
      return { ...base, kind: 'commission', payload: { commission: first, asset, ...amounts } };
    }
    case 'release':
      return { ...base, kind: 'release', payload: { commission: commissionOf(event).first } };
    case 'clock':
      return { ...base, kind: 'clock', payload: {} };
  }
}

function unitsOf({ refund = 'whole' }: ModelEvent): RefundPayload['units'] {
  if (refund === 'whole' || Array.isArray(refund)) return refund;
  return { amountFen: refund.amountFen.toString() };
}

function commissionOf({ commission }: ModelEvent): ModelCommission {
  if (!commission) throw new Error('the event has no commission');
  return commission;
}

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const MEMBERS = `
  select member_key as key, ${iso('clock_at')} as clock, tier, ${iso('tier_until')} as "tierUntil", huigan.balance_of(balances, 'member.points.active')::text as active,
    huigan.balance_of(balances, 'member.points.pending')::text as pending, huigan.balance_of(balances, 'member.points.debt')::text as debt, huigan.balance_of(balances, 'member.qualifying')::text as qualifying,
    huigan.balance_of(balances, 'member.commission.active')::text as "commissionActive",
    huigan.balance_of(balances, 'member.commission.pending')::text as "commissionPending",
    huigan.balance_of(balances, 'member.commission.debt')::text as "commissionDebt"
  from huigan.members where clock_at is not null`;

const LOTS = `
  select m.member_key as key, l.lot_no as number, l.kind::text, l.asset::text, l.granted::text, l.remaining::text, l.expired::text, l.reversed::text,
    l.qualifying::text, l.earned_day::text as "earnedDay", l.state::text, ${iso('l.expires_at')} as "expiresAt"
  from huigan.lots l join huigan.members m using (member_id) order by 1, 2`;

const TRANSFERS = `
  select m.member_key as key, j.source as "journalSource", j.event_id as "journalId", t.leg, t.code::text, t.asset::text, t.debit::text,
    t.credit::text, t.amount::text, ${iso('j.effective_at')} as "effectiveAt", case when t.asset <> 'QUALIFYING' then t.lot_no end as lot
  from huigan.transfers t join huigan.members m using (member_id)
  join huigan.journals j on j.member_id = t.member_id and j.journal_no = t.journal_no
  order by t.member_id, t.journal_no, t.leg`;

export type Row = Record<string, unknown>;

export interface Told {
  members: Map<string, Row>;
  lots: Map<string, Row[]>;
  transfers: Map<string, Row[]>;
  refused: string[];
}

/** Everything that was settled, by member key. */
export async function readTold(ownerUrl: string): Promise<Told> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const rowsOf = async (sql: string): Promise<Row[]> => (await client.query<Row>(sql)).rows;
    const dead = await rowsOf(`select source, external_id, code from huigan.dead_letters`);
    return {
      members: new Map((await rowsOf(MEMBERS)).map(({ key, ...row }) => [String(key), row])),
      lots: byKey(await rowsOf(LOTS)),
      transfers: byKey(await rowsOf(TRANSFERS)),
      refused: dead
        .map((row) => `${String(row['source'])}|${String(row['external_id'])}|${String(row['code'])}`)
        .sort(),
    };
  } finally {
    await client.end();
  }
}

function byKey(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const { key, ...row } of rows) groups.set(String(key), [...(groups.get(String(key)) ?? []), row]);
  return groups;
}
