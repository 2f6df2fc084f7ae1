/**
 * A coupon for points: the points, the piece of the mall's stock, the coupon and the exchange, all in one
 * transaction or nothing. The same request again is the same exchange. docs/points-mall.md.
 */
import { asDb, type Database, type Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { assert } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { keepExchange, readExchange } from '../../mall/exchanges.store';
import { takeMallPiece } from '../../mall/items.store';
import { MALL_SOURCE, mallCauseOf, mallRedemptionIdOf } from '../../mall/mall-keys';
import type { Exchange, MallItemRow } from '../../mall/mall.types';
import { mallWords } from '../../mall/words';
import { readBrandRules } from '../../programme/brand-rules.store';
import {
  notExchanged,
  tooFewPoints,
  tryExchange,
  type Exchanged,
  type ExchangeWish,
} from '../../views/mall/try-exchange';
import { settleAlong, type OwnEvent } from '../intake/settle-along';
import { issueWithin } from './issue-coupons';

/** Nothing of it is kept. */
class NotExchanged extends Error {
  constructor(readonly answer: Exchanged) {
    super('not exchanged');
  }
}

/** Takes it, or says why not. Locks the member's row, then the mall's counter, then the template's. */
export async function exchangeForCoupon(
  pool: Database,
  member: Identity,
  wish: ExchangeWish,
  now: Instant,
): Promise<Exchanged> {
  const { memberId, brandId } = member;
  const { utcOffsetMinutes } = await readBrandRules(asDb(pool), brandId);
  const event: OwnEvent = {
    kind: 'redemption',
    payload: { points: wish.points.toString() },
    source: MALL_SOURCE,
    externalId: mallRedemptionIdOf(memberId, wish.requestId),
    memberId,
    occurredAt: now,
  };
  const zone = { brandId, utcOffsetMinutes };
  try {
    const settled = await settleAlong(pool, zone, event, async (db, settle): Promise<Exchanged> => {
      const same = await readExchange(db, memberId, wish.requestId);
      if (same !== null) return { outcome: 'exchanged', exchange: same };
      const tried = await tryExchange(db, member, wish, 'coupon', now);
      if ('why' in tried) return { outcome: 'refused', ...tried };
      await settle();
      return { outcome: 'exchanged', exchange: await take(db, member, { wish, row: tried.row, now }) };
    });
    if (typeof settled === 'string' || 'outcome' in settled) return settled;
    assert(settled.refused === 'insufficient-points', `an exchange was refused as ${settled.refused}`);
    return await tooFewPoints(asDb(pool), member, wish, now);
  } catch (error) {
    if (error instanceof NotExchanged) return error.answer;
    throw error;
  }
}

interface Taking {
  wish: ExchangeWish;
  row: MallItemRow;
  now: Instant;
}

async function take(db: Db, member: Identity, { wish, row, now }: Taking): Promise<Exchange> {
  const { memberId, brandId } = member;
  const { itemId, requestId: exchangeId, points, fen } = wish;
  if (!(await takeMallPiece(db, brandId, itemId)))
    throw new NotExchanged(notExchanged('none-left', mallWords.noneLeft));
  const couponId = await issue(db, member, { wish, row, now });
  const exchange: Exchange = {
    ...{ memberId, exchangeId, brandId, itemId, name: row.item.name, kind: 'coupon', points, fen },
    ...{ couponId, orderId: null, at: now, givenBackAt: null },
  };
  await keepExchange(db, exchange);
  return exchange;
}

/** The mall's limits hold here, not the template's for each member; its stock always does. */
async function issue(db: Db, { memberId, brandId }: Identity, { wish, row, now }: Taking): Promise<bigint> {
  const { what } = row.item;
  assert(what.kind === 'coupon', `item ${row.itemId} is no coupon`);
  const asks = [{ memberId, cause: mallCauseOf(wish.requestId) }];
  const giving = { brandId, templateId: what.template, source: 'mall' as const, asks, isLimited: false };
  const issued = await issueWithin(db, { ...giving, at: now, issuedBy: null });
  if (typeof issued === 'string') throw new NotExchanged(notExchanged('over', mallWords.over));
  const [one] = issued;
  if (one !== undefined && one.couponId !== null) return one.couponId;
  if (one?.outcome === 'no-member') throw new NotExchanged('session-expired');
  throw new NotExchanged(notExchanged('none-left', mallWords.noneLeft));
}
