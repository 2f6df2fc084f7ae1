/*
 * One member's ledger from their events alone: the rules of settlement over an empty book. Reads nothing.
 */
import type { EventBody } from '../../cloudfunctions/contract/event';
import type { RuleSet } from '../../cloudfunctions/core/programme/programme.types';
import { settleEvent } from '../../cloudfunctions/core/book/decide-event.rules';
import { newMember } from '../../cloudfunctions/core/member/new-member';
import { type MemberBook, type NumberedEvent, openBook } from '../../cloudfunctions/core/book/member-book';
import { Shelf } from './shelf';

/** An event as the sequence keeps it. */
export interface StoredEvent {
  member_id: bigint;
  seq: bigint;
  source: string;
  external_id: string;
  kind: EventBody['kind'];
  occurred_at: Date;
  payload: unknown;
}

export interface Replayed {
  book: MemberBook;
  /** Events that were settled and that the replay refuses, each as one sentence's worth of data. */
  refused: Record<string, string>[];
}

/**
 * Settles the events, in their order, into an empty book. An event that breaks a rule ends the member's
 * replay.
 */
export function replayMember(
  member: { memberId: bigint; brandId: number; rules: RuleSet },
  events: readonly StoredEvent[],
): Replayed {
  const refused: Record<string, string>[] = [];
  const shelf = new Shelf();
  let book = emptyBook(member.memberId, member.brandId);
  for (const event of events.map(toNumbered)) {
    const refuse = (code: string) =>
      refused.push({ source: event.source, event_id: event.externalId, refused: code });
    shelf.fetchFor(book, event);
    try {
      const result = settleEvent({ book, rules: member.rules }, event);
      if ('refused' in result) refuse(result.refused);
      else book = result.book;
    } catch (error) {
      refuse(error instanceof Error ? error.message : String(error));
      break;
    }
    shelf.putAside(book);
  }
  return { book: shelf.wholeBook(book), refused };
}

const toNumbered = (event: StoredEvent): NumberedEvent => ({
  ...({ kind: event.kind, payload: event.payload } as EventBody),
  seq: event.seq,
  source: event.source,
  externalId: event.external_id,
  occurredAt: event.occurred_at.getTime(),
});

const emptyBook = (memberId: bigint, brandId: number): MemberBook =>
  openBook(newMember(memberId, brandId), true);
