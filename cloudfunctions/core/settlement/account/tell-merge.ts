/**
 * Tells the ledger that an account was given up for another, or that the two were told apart again: events of
 * both, each once by its key. What they move goes on by effects of its own (tell-moved).
 */
import { asDb } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import type { TakenEffect } from '../../effect/effects';
import type { IncomingEvent } from '../../inbox/inbox.types';
import { present } from '../../kernel/assert';
import { MERGE_SOURCE, mergeId } from '../../member/merge.rules';
import { readMerge, readStepBrought, type MergeRow } from '../../member/merges.store';
import type { Outcome } from '../work/effect-outcome';
import { tellOne } from '../work/tell-events';

type Told = IncomingEvent & { memberId: bigint };

/** `<no>:away`, or `<no>:back`. */
export async function tellMerge(
  { database }: Outside,
  { brandId, memberId, subject }: TakenEffect<'tell-merge'>,
): Promise<Outcome> {
  const merge = present(await readMerge(asDb(database), memberId), `the merging of ${memberId}`);
  const away = await tellOne(database, brandId, [awayEvent(memberId, merge)]);
  if (away !== 'done' || subject.endsWith(':away')) return away;
  // First its own account keeps what arrives there; then it is sent back.
  const ended = await tellOne(database, brandId, [endedEvent(memberId, merge)]);
  if (ended !== 'done') return ended;
  const step = await readStepBrought(asDb(database), { ...merge, memberId });
  return tellOne(database, brandId, [backEvent(memberId, merge, step)]);
}

const named = (memberId: bigint, { no }: MergeRow, part: Parameters<typeof mergeId>[2]) => ({
  source: MERGE_SOURCE,
  externalId: mergeId(memberId, no, part),
});

const awayEvent = (memberId: bigint, merge: MergeRow): Told => ({
  ...named(memberId, merge, 'away'),
  kind: 'merged-away',
  memberId,
  occurredAt: merge.mergedAt,
  payload: { into: merge.keptId.toString() },
});

const endedEvent = (memberId: bigint, merge: MergeRow): Told => ({
  ...named(memberId, merge, 'ended'),
  kind: 'merged-away',
  memberId,
  occurredAt: merge.undoneAt ?? merge.mergedAt,
  payload: { into: null },
});

const backEvent = (memberId: bigint, merge: MergeRow, step: bigint | null): Told => ({
  ...named(memberId, merge, 'back'),
  kind: 'merged-out',
  memberId: merge.keptId,
  occurredAt: merge.undoneAt ?? merge.mergedAt,
  payload: { origin: memberId.toString(), step: step?.toString() ?? null },
});
