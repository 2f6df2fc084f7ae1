/*
 * A team at the end of the story: Rex and Sia are promoters; in April Tam bought two cakes by Rex's link and
 * Ulf one by Sia's: ¥30.00, with which they met ¥25.00, for ¥5.00. One of Tam's went back after that was
 * closed.
 */
import { asDb, withTransaction, type Database } from '../../cloudfunctions/platform/db';
import { openVault } from '../../cloudfunctions/platform/vault';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { holdOrder } from '../../cloudfunctions/core/order/orders.store';
import { readReferralVersions } from '../../cloudfunctions/core/referral/programme.store';
import { readTeam } from '../../cloudfunctions/core/referral/team/teams.store';
import { refundWithin } from '../../cloudfunctions/core/settlement/holdings/refund-within';
import { moveOrder } from '../../cloudfunctions/core/settlement/order/move-order';
import { makeLink } from '../../cloudfunctions/core/settlement/referral/make-link';
import { openLink } from '../../cloudfunctions/core/settlement/referral/open-link';
import { releaseCommissions } from '../../cloudfunctions/core/settlement/referral/release-commissions';
import { closeTeamMonths } from '../../cloudfunctions/core/settlement/referral/team/close-team-months';
import { joinTeam } from '../../cloudfunctions/core/settlement/referral/team/join-team';
import { makeTeam } from '../../cloudfunctions/core/settlement/referral/team/save-team';
import { runOrderEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import { DATA_KEY } from '../server/server-process';
import { buyCakes, OUTSIDE, programmeEffects } from './audit-referral-story';
import type { Shop } from './audit-story';
import { layPartner, PERSON } from './lay-partner';
import { programmeOf } from './referral-programme';
import { hireStaff, keepReferralProgramme } from '../../cloudfunctions/core/settlement/desk/by-server';

const MARCH = Date.parse('2019-03-20T12:00:00+08:00');
const APRIL = Date.parse('2019-04-10T12:00:00+08:00');
const CLOSED = Date.parse('2019-05-01T01:00:00+08:00');
const AFTER = Date.parse('2019-05-02T12:00:00+08:00');
const BOUGHT = [
  { promoter: 'rex', friend: 'tam', quantity: 2 },
  { promoter: 'sia', friend: 'ulf', quantity: 1 },
] as const;

/** They meet, and sell. */
export async function tellTeam(pool: Database, { brandId, ids }: Shop): Promise<void> {
  const db = asDb(pool);
  const names = BOUGHT.flatMap(({ promoter, friend }) => [promoter, friend]);
  await makeMembers(db, brandId, 'test', names);
  const members = await findMembers(db, brandId, 'test', names);
  for (const name of names) ids.set(name, present(members.get(name), name));
  const idOf = (name: string) => ({ memberId: present(ids.get(name), name), brandId });
  const [latest] = await readReferralVersions(db, brandId);
  const kept = {
    version: (latest?.version ?? 0) + 1,
    effectiveFrom: MARCH,
    programme: programmeOf({ freezeDays: 0 }),
  };
  await keepReferralProgramme(db, brandId, kept, MARCH);
  const code = await foundTeam(pool, brandId);
  for (const { promoter, friend } of BOUGHT) {
    await layPartner(pool, idOf(promoter), { ...PERSON, title: promoter }, { at: MARCH });
    const refused = await joinTeam(pool, idOf(promoter), { code, shown: true }, MARCH);
    if (refused !== null) throw new Error(refused);
    const sharing = { content: { kind: 'shop', id: '' }, channel: 'card', device: null } as const;
    const { token } = await makeLink(pool, idOf(promoter), sharing, APRIL);
    await openLink(pool, openVault(DATA_KEY), { who: idOf(friend), token, device: null }, APRIL);
  }
  await sell(pool, brandId, idOf);
}

const doerOf = (brandId: number) => ({ brandId, storeId: null, staffId: null, clerk: null });

async function foundTeam(pool: Database, brandId: number): Promise<string> {
  const bonus = { kind: 'fixed', fen: 500 } as const;
  const document = { name: '四月', targetFen: 2500, bonus, from: '2019-04', until: '2019-04' };
  const made = await makeTeam(pool, doerOf(brandId), { document, requestId: 'team-of-april' }, MARCH);
  if (!('teamId' in made)) throw new Error(JSON.stringify(made));
  return present(await readTeam(asDb(pool), { brandId, teamId: made.teamId }), 'the team').code;
}

async function sell(
  pool: Database,
  brandId: number,
  idOf: (name: string) => { memberId: bigint; brandId: number },
): Promise<void> {
  const hired = { brandId, name: 'Tara', role: 'manager', stores: ['s1'], signsInAs: null } as const;
  const staffId = await hireStaff(asDb(pool), { ...hired, stores: [...hired.stores] }, MARCH);
  const tell = async (): Promise<void> => {
    for (const { promoter } of BOUGHT) await programmeEffects(pool, idOf(promoter))();
  };
  for (const { friend, quantity } of BOUGHT) {
    const bought = { quantity, requestId: `team-${friend}`, at: APRIL };
    const key = await buyCakes(pool, idOf(friend), bought);
    const place = { brandId, storeId: 's1', staffId, clerk: null };
    await moveOrder(pool, place, { orderId: key.orderId, step: 'hand-out' }, APRIL);
    await runOrderEffects(OUTSIDE(pool), key, APRIL);
  }
  await tell();
  if ((await closeTeamMonths(pool, CLOSED, () => false)) !== 1) throw new Error('April was not closed');
  await releaseCommissions(pool, CLOSED, () => false);
  await tell();
  const { rows } = await asDb(pool).query('select order_id from huigan.orders where member_id = $1', [
    idOf('tam').memberId,
  ]);
  const key = { ...idOf('tam'), orderId: (rows as { order_id: string }[])[0]?.order_id ?? '' };
  await withTransaction(pool, async (db) => {
    const order = present(await holdOrder(db, key.memberId, key.orderId), 'the order');
    const units = { lines: [{ line: 'cake', quantity: 1 }], staffId, requestId: 'team-back', reason: '' };
    await refundWithin(db, order, { ...units, may: () => true }, AFTER);
  });
  await runOrderEffects(OUTSIDE(pool), key, AFTER);
  await tell();
}
