/** What members see of share for rebate; each from one snapshot. */
import type { ReferralRequest } from '../../contract/referral';
import type { Reply } from '../../contract/reply';
import { showComingGift } from '../../core/views/referral/coming-gift';
import { listCommissions, showCommissions } from '../../core/views/referral/commissions';
import { listFriends } from '../../core/views/referral/friends';
import { showInvite } from '../../core/views/referral/invite';
import { showAttribution } from '../../core/views/referral/links';
import { showRebate } from '../../core/views/referral/rebate';
import { listStars } from '../../core/views/referral/stars';
import type { Context } from '../../platform/context';
import { withSnapshot, type Db } from '../../platform/db';
import { accept, acceptFound, memberOf } from '../../platform/handler';

type Looking = Extract<
  ReferralRequest,
  {
    action:
      | 'show-attribution'
      | 'show-rebate'
      | 'list-commissions'
      | 'show-commission'
      | 'list-friends'
      | 'list-stars'
      | 'show-invite'
      | 'show-coming-gift';
  }
>;

/** Answers what changes nothing. */
export const answerView = (context: Context, request: Looking): Promise<Reply<unknown>> =>
  withSnapshot(context.database, (db) => view(db, context, request));

async function view(db: Db, context: Context, request: Looking): Promise<Reply<unknown>> {
  const who = memberOf(context);
  const { now } = context;
  switch (request.action) {
    case 'show-attribution':
      return accept(await showAttribution(db, who, now));
    case 'show-rebate':
      return accept(await showRebate(db, who, now));
    case 'list-commissions':
      return acceptFound(await listCommissions(db, who, request.after), 'bad-request');
    case 'show-commission': {
      const all = await showCommissions(db, who, request.order);
      return acceptFound(all.find(({ kind }) => kind === request.kind) ?? null, 'not-found');
    }
    case 'list-friends':
      return acceptFound(await listFriends(db, who, request.after), 'bad-request');
    case 'list-stars':
      return accept(await listStars(db, who, now));
    case 'show-invite':
      return accept(await showInvite(db, who, now));
    case 'show-coming-gift':
      return accept(await showComingGift(db, who));
  }
}
