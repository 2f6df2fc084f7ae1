/**
 * What events told by a POS did to their members, and why in words; and what is known of events that were
 * told before. Reads only.
 */
import { explanationSchema } from '../../../contract/explanation';
import { explanationSentence, type TierNamer } from '../../../contract/explanation-sentence';
import type { PosEventResult } from '../../../contract/pos';
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import { column, groupBy } from '../../kernel/columns';
import type { Instant } from '../../kernel/time';
import { posSource } from '../../pos/pos-event.rules';
import type { PosTill } from '../../pos/pos.types';
import { isDue } from '../../book/due.rules';
import { versionAt } from '../../programme/programme.rules';
import { readRuleSetsUntil } from '../../programme/programme.store';
import type { RuleSet } from '../../programme/programme.types';
import { pointsOf, qualifyingOf, type EntryTransfer } from '../card/history-entry';
import { readSummaries } from '../card/standing';
import { findEffects, findToldEvents, type IFindEffectsResult } from './effects.view.queries';
import { pointsOf as balancesOfPoints } from '../../ledger/balances.rules';

export type Effect = Extract<PosEventResult, { ok: true }>['effect'];

/** An event with its number in its member's sequence. */
export interface NumberedByPos {
  memberId: bigint;
  seq: bigint;
  externalId: string;
}

/**
 * What a numbered event did: why it was refused, the code of its dead letter; or its effect, null where it
 * moved nothing.
 */
export type Settlement = { refused: string } | { effect: Effect };

/**
 * Names of levels in the version in force at an instant; a level that it does not have is called by its code.
 */
export const tierNamerAt =
  (rules: RuleSet, at: Instant): TierNamer =>
  (code) =>
    versionAt(rules, at).programme.tiers.levels.find((level) => level.code === code)?.name ?? code;

/** What transfers of one journal moved, with a sentence for each. */
export const movedBy = (
  transfers: readonly EntryTransfer[],
  tierName: TierNamer,
): { points: string; qualifying: string; why: string[] } => ({
  points: pointsOf(transfers).toString(),
  qualifying: qualifyingOf(transfers).toString(),
  why: transfers.map(({ code, amount, explanation }) =>
    explanationSentence({ code, amount: amount.toString(), explanation }, tierName),
  ),
});

/** What became of settled events of a store's POS, by their id, with the balances at `now`. */
export async function readEffects(
  db: Db,
  { brandId, storeId }: PosTill,
  events: readonly NumberedByPos[],
  now: Instant,
): Promise<Map<string, Settlement>> {
  if (events.length === 0) return new Map();
  const rows = await findEffects.run(
    {
      brandId,
      source: posSource(storeId),
      memberIds: column(events, (event) => event.memberId),
      seqs: column(events, (event) => event.seq),
      eventIds: column(events, (event) => event.externalId),
    },
    db,
  );
  const refused = new Map(rows.flatMap((row) => (row.refused === null ? [] : [[nameOf(row), row.refused]])));
  const moved = groupBy(
    rows.filter((row) => row.what === 'moved'),
    (row) => `${row.member_id}/${row.event_id}`,
  );
  const movers = new Set([...moved.values()].flat().map((row) => row.member_id));
  const standing = await standingsOf(
    db,
    rows.filter((row) => row.what === 'member' && movers.has(row.member_id)),
    now,
  );
  return new Map(
    events.map((event): [string, Settlement] => {
      const code = refused.get(`${event.memberId}/${event.seq}`);
      if (code !== undefined) return [event.externalId, { refused: code }];
      const mine = standing.get(event.memberId);
      const by = moved.get(`${event.memberId}/${event.externalId}`) ?? [];
      return [event.externalId, { effect: mine === undefined ? null : effectOf(by, mine, now) }];
    }),
  );
}

const nameOf = (row: IFindEffectsResult): string => `${row.member_id}/${row.seq}`;

interface Standing {
  active: bigint;
  pending: bigint;
  rules: RuleSet;
}

/** Balances at `now`: as they were read, unless something has fallen due since the last event. */
async function standingsOf(
  db: Db,
  rows: readonly IFindEffectsResult[],
  now: Instant,
): Promise<Map<bigint, Standing>> {
  const [first] = rows;
  if (first === undefined) return new Map();
  const latest = new Map([[first.brand_id ?? 0, first.latest_version ?? 0]]);
  const rules = present([...(await readRuleSetsUntil(db, latest)).values()][0], 'the programme');
  const standings = new Map<bigint, Standing>();
  const late: bigint[] = [];
  for (const { member_id: memberId, active, pending, version, next_due_at: nextDueAt } of rows) {
    const book = { version, nextDueAt: nextDueAt?.getTime() ?? null };
    if (isDue({ book, rules }, now)) late.push(memberId);
    else standings.set(memberId, { active: active ?? 0n, pending: pending ?? 0n, rules });
  }
  if (late.length === 0) return standings;
  const asked = late.map((memberId) => ({ memberId, asOf: now }));
  for (const [memberId, { row }] of await readSummaries(db, asked))
    standings.set(memberId, { ...balancesOfPoints(row.balances), rules });
  return standings;
}

/** Null where nothing moved. */
function effectOf(
  rows: readonly IFindEffectsResult[],
  { active, pending, rules }: Standing,
  now: Instant,
): Effect {
  const moved = rows.flatMap(({ code, debit, credit, amount, explanation }) =>
    code === null || debit === null || credit === null || amount === null
      ? []
      : { code, debit, credit, amount, explanation: explanationSchema.parse(explanation) },
  );
  if (moved.length === 0) return null;
  return {
    ...movedBy(moved, tierNamerAt(rules, now)),
    redeemable: active.toString(),
    pending: pending.toString(),
  };
}

export interface ToldEvent {
  externalId: string;
  day: string;
  receipt: string;
}

/** What is known of an event that was told before. */
export interface Told {
  /** Its place in its member's sequence; null while it waits for its sale, and for nobody's sale. */
  numbered: NumberedByPos | null;
  /** Whether it was this very message that told it first, not longer ago than answers are kept. */
  isOfThisMessage: boolean;
  /** Why it was refused: the code of its dead letter, or of a refused refund of nobody's sale. */
  refused: string | null;
  /** Whether it still waits for its sale. */
  waits: boolean;
}

/** What is known of events that a store's POS told before, by their id. */
export async function readTold(
  db: Db,
  till: PosTill,
  message: { messageId: string; keptMs: number },
  events: readonly ToldEvent[],
): Promise<Map<string, Told>> {
  if (events.length === 0) return new Map();
  const rows = await findToldEvents.run(
    {
      brandId: till.brandId,
      storeId: till.storeId,
      source: posSource(till.storeId),
      messageId: message.messageId,
      keptSeconds: message.keptMs / 1000,
      externalIds: column(events, (event) => event.externalId),
      days: column(events, (event) => event.day),
      receipts: column(events, (event) => event.receipt),
    },
    db,
  );
  return new Map(
    rows.map(({ external_id: externalId, member_id: memberId, seq, refused, waits, ...row }) => [
      externalId,
      {
        numbered: memberId === null || seq === null ? null : { memberId, seq, externalId },
        isOfThisMessage: row.is_of_this_message,
        refused,
        waits,
      },
    ]),
  );
}
