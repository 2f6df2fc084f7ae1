/*
 * Events that could not be settled: reads the open ones and puts them back into the inbox under a new number.
 * The caller of `requeue` holds the rows of their members; a dead letter that somebody else has retried
 * meanwhile is left out of the answer.
 */
import type { EventKind } from '../../contract/event';
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import type { Instant } from '../kernel/time';
import type { Waiting } from './inbox.types';
import {
  findDeadLetters,
  findDeadLettersBySeq,
  findMembersOfDeadLetters,
  findStillWaiting,
  requeueDeadLetters,
} from './dead-letters.store.queries';

export interface DeadLetter extends Waiting {
  id: bigint;
  source: string;
  externalId: string;
  kind: EventKind;
  occurredAt: Instant;
  code: string;
  reason: string;
  failedAt: Instant;
}

/** Open dead letters of a brand after an id, oldest first. */
export async function readDeadLetters(
  db: Db,
  page: { brandId: number; after: bigint; limit: number },
): Promise<DeadLetter[]> {
  const rows = await findDeadLetters.run(page, db);
  return rows.map((row) => ({
    id: row.dead_letter_id,
    memberId: row.member_id,
    seq: row.seq,
    source: row.source,
    externalId: row.external_id,
    kind: row.kind,
    occurredAt: row.occurred_at.getTime(),
    code: row.code,
    reason: row.reason,
    failedAt: row.failed_at.getTime(),
  }));
}

/** Members to whom these open dead letters belong, by id. */
export const membersOfDeadLetters = async (db: Db, brandId: number, ids: bigint[]): Promise<bigint[]> =>
  (await findMembersOfDeadLetters.run({ brandId, ids }, db)).map((row) => row.member_id);

/** `letter`: the dead letter that it was. */
export type Requeued = Waiting & { letter: bigint; source: string; externalId: string };

/** Gives open dead letters new numbers, in their members' order, and puts them into the inbox. */
export async function requeue(db: Db, brandId: number, ids: bigint[]): Promise<Requeued[]> {
  const rows = await requeueDeadLetters.run({ brandId, ids }, db);
  return rows.map((row) => ({
    letter: row.dead_letter_id,
    memberId: row.member_id,
    seq: row.seq,
    source: row.source,
    externalId: row.external_id,
  }));
}

/** What of these events is among the dead letters, by "member/seq". */
export async function readBuried(
  db: Db,
  events: readonly Waiting[],
): Promise<Map<string, { id: bigint; code: string; reason: string }>> {
  const rows = await findDeadLettersBySeq.run(columnsOf(events), db);
  return new Map(
    rows.map((row) => [
      `${row.member_id}/${row.seq}`,
      { id: row.dead_letter_id, code: row.code, reason: row.reason },
    ]),
  );
}

/** Which of these events still wait in the inbox, as "member/seq". */
export async function readStillWaiting(db: Db, events: readonly Waiting[]): Promise<Set<string>> {
  const rows = await findStillWaiting.run(columnsOf(events), db);
  return new Set(rows.map((row) => `${row.member_id}/${row.seq}`));
}

const columnsOf = (events: readonly Waiting[]) => ({
  memberIds: column(events, (event) => event.memberId),
  seqs: column(events, (event) => event.seq),
});
