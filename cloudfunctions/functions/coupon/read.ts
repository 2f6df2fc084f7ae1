/** What a member has and may have, each from one snapshot. */
import type { Reply } from '../../contract/reply';
import type { WalletRequest } from '../../contract/wallet';
import { listOffers } from '../../core/views/coupon/centre';
import { countWallet, listWallet, showCoupon, showPacket } from '../../core/views/coupon/wallet';
import { isoInstant } from '../../core/kernel/time';
import type { Context } from '../../platform/context';
import { withSnapshot } from '../../platform/db';
import { accept, acceptFound, memberOf, reject } from '../../platform/handler';

type ReadRequest = Exclude<WalletRequest, { action: 'claim' | 'claim-code' | 'show-code' }>;

/** Answers as of now. */
export function answerView(context: Context, request: ReadRequest): Promise<Reply<unknown>> {
  const { database, now } = context;
  const member = memberOf(context);
  return withSnapshot(database, async (db): Promise<Reply<unknown>> => {
    switch (request.action) {
      case 'list-wallet':
        return acceptFound(await listWallet(db, member, request, now), 'bad-request');
      case 'count-wallet':
        return accept(await countWallet(db, member, now));
      case 'show-coupon':
        return acceptFound(await showCoupon(db, member, BigInt(request.coupon), now), 'not-found');
      case 'list-centre':
        return accept({ offers: await listOffers(db, member, null, now), now: isoInstant(now) });
      case 'show-offer': {
        const [offer] = await listOffers(db, member, request.template, now);
        return offer === undefined ? reject('not-found') : accept({ offer, now: isoInstant(now) });
      }
      case 'list-packet':
        return accept(await showPacket(db, member, request.order, now));
    }
  });
}
