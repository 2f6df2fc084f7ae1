/*
 * What somebody took at a till at the end of the story: points, some given back, and a benefit, once undone.
 * Through the product's own doors.
 */
import { tillGuesser } from '../../cloudfunctions/core/guess/guesses.store';
import { programmeSchema } from '../../cloudfunctions/contract/programme';
import { keepStores } from '../../cloudfunctions/core/catalog/catalog.store';
import { readRuleSets } from '../../cloudfunctions/core/programme/programme.store';
import { publishProgramme } from '../../cloudfunctions/core/settlement/desk/publish-programme';
import { redeemAtTill } from '../../cloudfunctions/core/settlement/till/redeem-at-till';
import { undoRedemption } from '../../cloudfunctions/core/settlement/till/reverse-redemption';
import { openTillSession } from '../../cloudfunctions/core/till/till-sessions.store';
import { asDb, type Database } from '../../cloudfunctions/platform/db';
import type { Shop } from './audit-story';
import { hireStaff } from '../../cloudfunctions/core/settlement/desk/by-server';

const AT = Date.parse('2019-05-15T20:00:00+08:00');
const FROM = '2019-05-15T18:00:00+08:00';

/** Ann takes 30 points and a topping; 20 points and a topping were undone. */
export async function tellTill(pool: Database, { brandId, ids }: Shop): Promise<void> {
  const db = asDb(pool);
  await keepStores(db, brandId, [{ id: 's1', name: 'Store' }]);
  await publishToppings(pool, brandId);
  const staffId = await hireStaff(
    db,
    {
      brandId,
      name: 'Clerk',
      role: 'clerk',
      stores: ['s1'],
      signsInAs: null,
    },
    AT,
  );
  const place = { brandId, storeId: 's1', staffId, clerk: null };
  const ann = ids.get('ann') ?? 0n;
  const times = { openedAt: AT, expiresAt: AT + 300_000 };
  const session = { memberId: ann, couponId: null, ...times, id: 'session-ann', codeStep: 1 };
  await openTillSession(db, place, session, tillGuesser(place, AT));
  const take = async (id: string, what: { points: string } | { benefit: string }) => {
    const taken = await redeemAtTill(pool, place, { sessionId: session.id, take: what, id }, AT);
    if ('refused' in taken) throw new Error(taken.message);
    return taken.redemption;
  };
  await take('till-points', { points: '30' });
  await undoRedemption(pool, place, await take('till-undone', { points: '20' }), AT);
  await undoRedemption(pool, place, await take('topping-undone', { benefit: 'topping' }), AT);
  await take('topping', { benefit: 'topping' });
}

/** A further version, in which every level has a topping twice a day. */
async function publishToppings(pool: Database, brandId: number): Promise<void> {
  const rules = (await readRuleSets(asDb(pool), [brandId])).get(brandId) ?? [];
  const last = rules[rules.length - 1]?.programme;
  if (last === undefined) throw new Error('the story has a programme');
  const topping = { code: 'topping', name: 'topping', detail: '', use: { times: 2, per: 'day' } };
  const levels = last.tiers.levels.map((level) => ({ ...level, benefits: [topping] }));
  const next = { ...last, effectiveFrom: FROM, tiers: { ...last.tiers, levels } };
  const published = await publishProgramme(pool, programmeSchema.parse(next), 0, 0);
  if (published.outcome === 'refused') throw new Error(published.reason);
}
