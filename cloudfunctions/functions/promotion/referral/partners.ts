/** What is decided about a partner at the desk. Thin. */
import type { PartnerTerms } from '../../../contract/partner-terms';
import type { Reply } from '../../../contract/reply';
import * as partners from '../../../core/settlement/referral/decide-partner';
import { findByMemberKey } from '../../../core/views/referral/held-commissions';
import { termsProblems, tryPartnerTerms } from '../../../core/views/referral/desk-partners';
import { asDb, withSnapshot } from '../../../platform/db';
import { accept, acceptUnless, reject } from '../../../platform/handler';
import { staffOf } from '../../../platform/staff-handler';
import { doerOf, refuseProblems, type AskedFor, type Asking } from '../asking';

/** The member that a key names, and who decides; null: nobody of the brand. */
async function decidingOf(context: Asking, memberKey: string) {
  const doer = doerOf(context);
  const memberId = await findByMemberKey(asDb(context.database), doer.brandId, memberKey);
  return memberId === null ? null : { doer, memberId, now: context.now };
}

type Decide = (
  deciding: NonNullable<Awaited<ReturnType<typeof decidingOf>>>,
) => Promise<partners.NotDecided | null>;

async function decide(context: Asking, memberKey: string, what: Decide): Promise<Reply<null>> {
  const deciding = await decidingOf(context, memberKey);
  return deciding === null ? reject('not-found') : acceptUnless(await what(deciding));
}

/** The same, with terms that nothing is wrong with. */
async function decideTerms(
  context: Asking,
  memberKey: string,
  terms: PartnerTerms,
  what: Decide,
): Promise<Reply<null>> {
  const { brandId } = staffOf(context);
  const problems = await termsProblems(asDb(context.database), brandId, terms, context.now);
  return problems.length > 0 ? refuseProblems(problems) : decide(context, memberKey, what);
}

/** Everything that is decided about a partner, and what terms would pay. */
export async function decidePartner(
  context: Asking,
  request: AskedFor<
    'try-partner-terms' | 'approve-partner' | 'refuse-partner' | 'set-partner-terms' | 'end-partnership'
  >,
): Promise<Reply<unknown>> {
  const { database } = context;
  switch (request.action) {
    case 'try-partner-terms': {
      const deciding = await decidingOf(context, request.member);
      if (deciding === null) return reject('not-found');
      const of = { brandId: deciding.doer.brandId, memberId: deciding.memberId };
      return withSnapshot(database, async (db) =>
        accept(await tryPartnerTerms(db, of, request.terms, context.now)),
      );
    }
    case 'approve-partner':
      return decideTerms(context, request.member, request.terms, (by) =>
        partners.approvePartner(database, by, request.terms),
      );
    case 'set-partner-terms': {
      const change = { terms: request.terms, seen: request.after };
      return decideTerms(context, request.member, request.terms, (by) =>
        partners.setPartnerTerms(database, by, change),
      );
    }
    case 'refuse-partner':
      return decide(context, request.member, (by) => partners.refusePartner(database, by, request.note));
    case 'end-partnership':
      return decide(context, request.member, (by) => partners.endPartnership(database, by, request.note));
  }
}
