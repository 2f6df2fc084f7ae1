/* Who won whom, and what they wrote, is erased with an account. What was paid stays: numbers only. */
import type { Db } from '../../platform/db';
import {
  eraseDecisionNotes,
  eraseNotesOnPurchases,
  forgetAnswers,
  forgetLinks,
  forgetSecondAccounts,
  forgetTouches,
  forgetWinner,
  forgetWon,
} from './edges.store.queries';
import { personOfMember, personOfVisitor } from './links.store';
import { forgetComingGift } from './newcomers.store';

/** Erases it. @param hashes keyed hashes of the member's identities: as a visitor they opened links, too */
export async function forgetEdges(db: Db, memberId: bigint, hashes: readonly Buffer[]): Promise<void> {
  await forgetWon.run({ memberId }, db);
  await forgetWinner.run({ memberId }, db);
  await forgetLinks.run({ memberId }, db);
  await forgetAnswers.run({ memberId }, db);
  await forgetComingGift(db, memberId);
  await eraseDecisionNotes.run({ memberId }, db);
  await eraseNotesOnPurchases.run({ memberId }, db);
  await forgetSecondAccounts.run({ memberId }, db);
  await forgetTouches.run({ people: [personOfMember(memberId), ...hashes.map(personOfVisitor)] }, db);
}
