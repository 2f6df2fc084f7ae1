/** What events told by a POS did to their members, and why in words; and what became of events that were told before. Reads only. */
import { explanationSchema } from '../../../contract/explanation';
import { explanationSentence, type TierNamer } from '../../../contract/explanation-sentence';
import type { PosEventResult } from '../../../contract/pos';
import type { Db } from '../../../platform/db';
import { column, groupBy } from '../../kernel/columns';
import type { Instant } from '../../kernel/time';
import { posSource } from '../../pos/pos-event.rules';
import type { PosTill } from '../../pos/pos.types';
import { versionAt } from '../../programme/programme.rules';
import type { RuleSet } from '../../programme/programme.types';
import { pointsOf, qualifyingOf, type EntryTransfer } from '../card/history-entry';
import { readSummaries } from '../card/standing';
import { findEffects, findToldEvents } from './effects.view.queries';

export type Effect = Extract<PosEventResult, { ok: true }>['effect'];

interface SettledEvent {
  memberId: bigint;
  externalId: string;
}

/** Names of levels in the version in force at an instant; a level that it does not have is called by its code. */
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

/** Effects of events of a store's POS by their id, with the balances at `now`. Those that moved nothing are left out. `cacheKey` tells databases apart. */
export async function readEffects(
  db: Db,
  storeId: string,
  events: readonly SettledEvent[],
  { now, cacheKey }: { now: Instant; cacheKey: string },
): Promise<Map<string, NonNullable<Effect>>> {
  if (events.length === 0) return new Map();
  const rows = await findEffects.run(
    {
      source: posSource(storeId),
      memberIds: column(events, (event) => event.memberId),
      eventIds: column(events, (event) => event.externalId),
    },
    db,
  );
  const asked = [...new Set(rows.map((row) => row.member_id))].map((memberId) => ({ memberId, asOf: now }));
  const summaries = await readSummaries(db, asked, cacheKey);
  const effects = new Map<string, NonNullable<Effect>>();
  for (const [eventId, transfers] of groupBy(rows, (row) => row.event_id)) {
    const summary = summaries.get(transfers[0]?.member_id ?? 0n);
    if (summary === undefined) continue;
    const { balances } = summary.row;
    const moved = transfers.map((row) => ({ ...row, explanation: explanationSchema.parse(row.explanation) }));
    effects.set(eventId, {
      ...movedBy(moved, tierNamerAt(summary.rules, now)),
      redeemable: balances.active.toString(),
      pending: balances.pending.toString(),
    });
  }
  return effects;
}

export interface ToldEvent {
  externalId: string;
  day: string;
  receipt: string;
}

/** Of events that a store's POS told before: which were refused, with the code of the dead letter, and which still wait for their sale. */
export async function readTold(
  db: Db,
  till: PosTill,
  events: readonly ToldEvent[],
): Promise<Map<string, { refused: string | null; waits: boolean }>> {
  if (events.length === 0) return new Map();
  const rows = await findToldEvents.run(
    {
      brandId: till.brandId,
      storeId: till.storeId,
      source: posSource(till.storeId),
      externalIds: column(events, (event) => event.externalId),
      days: column(events, (event) => event.day),
      receipts: column(events, (event) => event.receipt),
    },
    db,
  );
  return new Map(rows.map((row) => [row.external_id, { refused: row.refused, waits: row.waits }]));
}
