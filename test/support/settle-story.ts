/* Settles a member's events by the rules alone: no database, so that thousands of stories cost nothing. */
import type { EventBody } from '../../cloudfunctions/contract/event';
import { programmeSchema, type Programme } from '../../cloudfunctions/contract/programme';
import { newMember } from '../../cloudfunctions/core/member/new-member';
import type { RuleSet } from '../../cloudfunctions/core/programme/programme.types';
import { bookAt, settleEvent } from '../../cloudfunctions/core/book/decide-event.rules';
import { type MemberBook, type NumberedEvent, openBook } from '../../cloudfunctions/core/book/member-book';

export type ToldEvent = EventBody & { at: string; id: string };

export const rulesOf = (...versions: unknown[]): RuleSet =>
  versions.map((document, index) => {
    const programme: Programme = programmeSchema.parse(document);
    return { version: index + 1, effectiveFrom: Date.parse(programme.effectiveFrom), programme };
  });

/**
 * The book of a new member after these events, and everything due until `until`; refused events are told by
 * id.
 */
export function settleStory(
  rules: RuleSet,
  events: readonly ToldEvent[],
  until?: string,
): { book: MemberBook; refused: Record<string, string> } {
  let book = openBook(newMember(1n, 1), true);
  const refused: Record<string, string> = {};
  events.forEach((event, index) => {
    const numbered = {
      ...event,
      seq: BigInt(index + 1),
      source: 'story',
      externalId: event.id,
      occurredAt: Date.parse(event.at),
    } as NumberedEvent;
    const result = settleEvent({ book, rules }, numbered);
    if ('book' in result) book = result.book;
    else refused[event.id] = result.refused;
  });
  return { book: until === undefined ? book : bookAt({ book, rules }, Date.parse(until)), refused };
}
