/**
 * What events told by a POS did to their members, and why in words; and what is known of events that were
 * told before. Reads only.
 */
import { explanationSchema } from '../../../contract/explanation';
import { explanationSentence, type TierNamer } from '../../../contract/explanation-sentence';
import type { PosEventResult } from '../../../contract/pos';
import type { Db } from '../../../platform/db';
import { column, groupBy } from '../../kernel/columns';
import type { Instant } from '../../kernel/time';
import { posSource } from '../../pos/pos-event.rules';
import type { PosTill } from '../../pos/pos.types';
import { isDue } from '../../book/due.rules';
import type { MemberBook } from '../../book/member-book';
import { versionAt } from '../../programme/programme.rules';
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

/** A till's question: the rules as they are known, and the instant at which it is answered. */
export interface Asked {
  rules: RuleSet;
  now: Instant;
}

/** What became of settled events of a store's POS, by their id, with the balances at `now`. */
export async function readEffects(
  db: Db,
  { brandId, storeId }: PosTill,
  events: readonly NumberedByPos[],
  asked: Asked,
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
  const members = rows.filter((row) => row.what === 'member' && movers.has(row.member_id));
  const points = await readPointsAt(db, members.map(toPoints), asked);
  return new Map(
    events.map((event): [string, Settlement] => {
      const code = refused.get(`${event.memberId}/${event.seq}`);
      if (code !== undefined) return [event.externalId, { refused: code }];
      const mine = points.get(event.memberId);
      const by = moved.get(`${event.memberId}/${event.externalId}`) ?? [];
      const effect = mine === undefined ? null : effectOf(by.flatMap(toTransfer), mine, asked);
      return [event.externalId, { effect }];
    }),
  );
}

const nameOf = (row: IFindEffectsResult): string => `${row.member_id}/${row.seq}`;

const toPoints = (row: IFindEffectsResult): KnownPoints => ({
  memberId: row.member_id,
  active: row.active ?? 0n,
  pending: row.pending ?? 0n,
  version: row.version,
  nextDueAt: row.next_due_at?.getTime() ?? null,
});

const toTransfer = ({ code, debit, credit, amount, explanation }: IFindEffectsResult): EntryTransfer[] =>
  code === null || debit === null || credit === null || amount === null
    ? []
    : [{ code, debit, credit, amount, explanation: explanationSchema.parse(explanation) }];

interface Points {
  active: bigint;
  pending: bigint;
}

/** A member's points after their last event, and what says whether something has fallen due since. */
export type KnownPoints = Points & Pick<MemberBook, 'memberId' | 'version' | 'nextDueAt'>;

/** Points at `now`, by member: as they are known, unless something has fallen due since the last event. */
export async function readPointsAt(
  db: Db,
  members: readonly KnownPoints[],
  { rules, now }: Asked,
): Promise<Map<bigint, Points>> {
  const points = new Map(members.map(({ memberId, active, pending }) => [memberId, { active, pending }]));
  const late = members.filter((book) => isDue({ book, rules }, now));
  const asked = late.map(({ memberId }) => ({ memberId, asOf: now }));
  if (asked.length === 0) return points;
  for (const [memberId, { row }] of await readSummaries(db, asked))
    points.set(memberId, balancesOfPoints(row.balances));
  return points;
}

/** What the transfers of an event moved, with the points of its member; null where nothing moved. */
export const effectOf = (
  transfers: readonly EntryTransfer[],
  { active, pending }: Points,
  { rules, now }: Asked,
): Effect =>
  transfers.length === 0
    ? null
    : {
        ...movedBy(transfers, tierNamerAt(rules, now)),
        redeemable: active.toString(),
        pending: pending.toString(),
      };

/** An event, and the sale that it is or follows. */
export interface ToldEvent {
  externalId: string;
  store: string;
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

/** What is known of events of a source that a store's POS told before, by their id. */
export async function readTold(
  db: Db,
  { brandId, source }: { brandId: number; source: string },
  message: { messageId: string; keptMs: number },
  events: readonly ToldEvent[],
): Promise<Map<string, Told>> {
  if (events.length === 0) return new Map();
  const rows = await findToldEvents.run(
    {
      brandId,
      source,
      messageId: message.messageId,
      keptSeconds: message.keptMs / 1000,
      externalIds: column(events, (event) => event.externalId),
      stores: column(events, (event) => event.store),
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
