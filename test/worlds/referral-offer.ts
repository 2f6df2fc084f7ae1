/*
 * The referral programme of the shops in which people share (demo-shop.ts, cloud-shop.ts), in force from the
 * beginning.
 */
import { asDb, type Database } from '../../cloudfunctions/platform/db';
import { programmeOf } from './referral-programme';
import { keepReferralProgramme } from '../../cloudfunctions/core/settlement/desk/by-server';

/** 8.5 % of 普洱厚乳, 5 % of all else; free seven days after it was fetched; points for both at the first. */
const PROGRAMME = programmeOf({
  rates: { rateBp: 500, products: [{ product: 'puer-milk', rateBp: 850, star: true }], categories: [] },
  ranks: [
    { code: 'new', name: '荐茶人', fromSoldFen: 0, extraBp: 0 },
    { code: 'keen', name: '茶使', fromSoldFen: 50_000, extraBp: 100 },
  ],
  invite: {
    friend: { kind: 'points', points: 100 },
    inviter: { kind: 'points', points: 50 },
    ...{ leastFen: 1000, mostFriends: null, steps: [] },
  },
});

/** Publishes it. */
export const layReferral = (pool: Database, brandId: number): Promise<void> =>
  keepReferralProgramme(asDb(pool), brandId, { version: 1, effectiveFrom: 0, programme: PROGRAMME }, 0);
