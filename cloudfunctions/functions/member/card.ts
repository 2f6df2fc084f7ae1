/** Everything about the member who asks, and about nobody else. */
import type { MemberRequest } from '../../contract/member';
import type { Reply } from '../../contract/reply';
import { heldBenefits, showBenefits } from '../../core/views/card/benefits';
import { showCard } from '../../core/views/card/card';
import { listExpiring } from '../../core/views/card/expiring';
import { readFace } from '../../core/views/card/faces';
import { readOnHome } from '../../core/views/card/on-home';
import { listHistory } from '../../core/views/card/history';
import { listPending } from '../../core/views/card/pending';
import { readStanding } from '../../core/views/card/standing';
import { listSpentLots } from '../../core/views/card/spent-lots';
import { readUsesNow } from '../../core/views/card/uses';
import type { Context } from '../../platform/context';
import { withSnapshot } from '../../platform/db';
import { accept, memberOf, reject } from '../../platform/handler';

type CardRequest = Exclude<MemberRequest, { action: 'list-demo-members' | 'sign-in-demo' | 'show-brand' }>;

/** Answers from one snapshot, as of now or, for a standing brand, of the instant at which it stands. */
export async function answerCard(context: Context, request: CardRequest): Promise<Reply<unknown>> {
  const { database, now } = context;
  const { memberId, brandId } = memberOf(context);
  return withSnapshot(database, async (db) => {
    const face = await readFace(db, memberId, brandId);
    if (face === null) return reject('not-signed-in');
    const asOf = face.standsAt ?? now;
    const standing = await readStanding(db, { memberId, asOf });
    switch (request.action) {
      case 'show-card':
        return accept({
          ...showCard(face, standing),
          ...(await readOnHome(db, standing, { brandId, now })),
          benefits: heldBenefits(standing, await readUsesNow(db, standing)),
        });
      case 'list-history':
        return accept(await listHistory(db, standing, request.month, request.after));
      case 'list-expiring':
        return accept(listExpiring(standing, request.after));
      case 'list-pending':
        return accept(await listPending(db, standing, request.after));
      case 'list-spent-lots':
        return accept(await listSpentLots(db, standing, request.journal, request.after));
      case 'show-benefits':
        return accept(showBenefits(face, standing, await readUsesNow(db, standing)));
    }
  });
}
