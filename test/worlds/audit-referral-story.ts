/*
 * What Nia's links came to at the end of the story: Oli, whom she won, bought two cakes, fetched them and
 * gave one back, and is her first friend; Pia paid for one that nobody has fetched. Of Oli's Nia has what is
 * free. She is a partner, with terms of her own, and other ones since; Pia has applied. Quin and Rosa,
 * newcomers of a control share, are in different groups of it.
 */
import { pino } from 'pino';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { present } from '../../cloudfunctions/core/kernel/assert';
import type { OrderKey } from '../../cloudfunctions/core/order/order.types';
import { removeEffects } from '../../cloudfunctions/core/effect/effects.store';
import { refundWithin } from '../../cloudfunctions/core/settlement/holdings/refund-within';
import { createOrder } from '../../cloudfunctions/core/settlement/order/create-order';
import { moveOrder } from '../../cloudfunctions/core/settlement/order/move-order';
import { applyPartner } from '../../cloudfunctions/core/settlement/referral/apply-partner';
import { setPartnerTerms } from '../../cloudfunctions/core/settlement/referral/decide-partner';
import { makeLink } from '../../cloudfunctions/core/settlement/referral/make-link';
import { openLink } from '../../cloudfunctions/core/settlement/referral/open-link';
import { releaseCommissions } from '../../cloudfunctions/core/settlement/referral/release-commissions';
import { tellCommission } from '../../cloudfunctions/core/settlement/referral/tell-commission';
import { welcomeNewcomer } from '../../cloudfunctions/core/settlement/referral/welcome-newcomer';
import { runOrderEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import { holdOrder } from '../../cloudfunctions/core/order/orders.store';
import { keepStoreItem } from '../../cloudfunctions/core/menu/store-items.store';
import { asDb, withTransaction, type Database } from '../../cloudfunctions/platform/db';
import { openVault } from '../../cloudfunctions/platform/vault';
import { DATA_KEY } from '../server/server-process';
import type { Shop } from './audit-story';
import { layPartner, PERSON, termsOf } from './lay-partner';
import { line, payWithin } from './order-world';
import { programmeOf } from './referral-programme';
import { hireStaff, keepReferralProgramme } from '../../cloudfunctions/core/settlement/desk/by-server';

const AT = Date.parse('2019-05-14T22:30:00+08:00');
const DAY_BEFORE = Date.parse('2019-05-13T22:30:00+08:00');
const NEXT_DAY = Date.parse('2019-05-15T22:30:00+08:00');

/** They meet. */
export async function tellReferrals(pool: Database, { brandId, ids }: Shop): Promise<void> {
  const db = asDb(pool);
  const names = ['nia', 'oli', 'pia'] as const;
  await makeMembers(db, brandId, 'test', [...names]);
  const members = await findMembers(db, brandId, 'test', [...names]);
  for (const name of names) ids.set(name, present(members.get(name), name));
  const idOf = (name: (typeof names)[number]) => ({ memberId: present(ids.get(name), name), brandId });
  await keepStoreItem(db, brandId, 's1', {
    productId: 'cake',
    priceFen: null,
    available: 50,
    soldOut: false,
  });
  const invite = {
    ...{ friend: null, leastFen: 100, mostFriends: null, steps: [] },
    inviter: { kind: 'points', points: 30 } as const,
  };
  const caps = { orderFen: null, dayFen: null, monthFen: 100_000 };
  const programme = programmeOf({ freezeDays: 0, invite, caps });
  await keepReferralProgramme(db, brandId, { version: 1, effectiveFrom: DAY_BEFORE, programme }, AT);
  const terms = termsOf({ products: [{ product: 'cake', rateBp: 1000 }] });
  await layPartner(pool, idOf('nia'), PERSON, { at: DAY_BEFORE, terms });
  await applyPartner(pool, idOf('pia'), PERSON, AT);
  const sharing = { content: { kind: 'shop', id: '' }, channel: 'card', device: null } as const;
  const { token } = await makeLink(pool, idOf('nia'), sharing, AT);
  for (const name of ['oli', 'pia'] as const)
    await openLink(pool, openVault(DATA_KEY), { who: idOf(name), token, device: null }, AT);
  await buyAndFetch(pool, { brandId, ids }, idOf, programmeEffects(pool, idOf('nia')));
  const doer = { brandId, storeId: null, staffId: null, clerk: null };
  const deciding = { doer, memberId: idOf('nia').memberId, now: NEXT_DAY };
  const refused = await setPartnerTerms(pool, deciding, { terms: termsOf({ extraBp: 300 }), seen: 1 });
  if (refused !== null) throw new Error(refused);
  await sortNewcomers(pool, { brandId, ids });
}

/** Quin, whose gift comes later, and Rosa, whose gift came at once, by a second version. */
async function sortNewcomers(pool: Database, { brandId, ids }: Pick<Shop, 'brandId' | 'ids'>): Promise<void> {
  const db = asDb(pool);
  const friend = { kind: 'coupons', template: 'cup', count: 1 } as const;
  const invite = { friend, inviter: null, leastFen: 100, mostFriends: null, steps: [] };
  const programme = programmeOf({ invite, control: { shareBp: 5000, days: 7 } });
  const kept = { version: 2, effectiveFrom: NEXT_DAY, programme };
  await keepReferralProgramme(db, brandId, kept, NEXT_DAY);
  await makeMembers(db, brandId, 'test', ['quin', 'rosa']);
  const members = await findMembers(db, brandId, 'test', ['quin', 'rosa']);
  for (const [name, byte] of [['quin', 0] as const, ['rosa', 255] as const]) {
    const memberId = present(members.get(name), name);
    ids.set(name, memberId);
    const vault = { ...openVault(DATA_KEY), hash: () => Buffer.alloc(32, byte) };
    await welcomeNewcomer(db, vault, { memberId, brandId }, kept, NEXT_DAY);
  }
}

export const OUTSIDE = (pool: Database) => ({
  ...{ database: pool, wechat: null, wechatPay: null, wecom: null, vault: openVault(DATA_KEY), demo: false },
  log: pino({ level: 'silent' }),
});

/** Tells the ledger what became of somebody's commissions, as the worker does. */
export const programmeEffects =
  (pool: Database, { memberId, brandId }: { memberId: bigint; brandId: number }) =>
  async (): Promise<void> => {
    const { rows } = await asDb(pool).query(
      `select subject from huigan.effects where member_id = $1 and kind = 'tell-commission' order by effect_no`,
      [memberId],
    );
    for (const { subject } of rows as { subject: string }[]) {
      const effect = { memberId, brandId, subject } as Parameters<typeof tellCommission>[1];
      await tellCommission(OUTSIDE(pool), effect);
      await removeEffects(asDb(pool), [{ memberId, kind: 'tell-commission', subject }]);
    }
  };

/** Orders cakes and pays them. */
export async function buyCakes(
  pool: Database,
  who: { memberId: bigint; brandId: number },
  { quantity, requestId, at }: { quantity: number; requestId: string; at: number },
): Promise<OrderKey> {
  const wish = { store: 's1', lines: [line('cake', { quantity })], payableFen: BigInt(quantity) * 1000n };
  const words = { couponWanted: 'none' as const, place: '', channel: '', remark: '' };
  const created = await createOrder(pool, who, { ...wish, ...words, pointsUsed: 0n, requestId }, at);
  if (typeof created === 'string' || created.outcome !== 'created') throw new Error(JSON.stringify(created));
  const key = { memberId: who.memberId, orderId: created.order.orderId };
  await withTransaction(pool, (db) => payWithin(db, key, at));
  return key;
}

async function buyAndFetch(
  pool: Database,
  { brandId }: Pick<Shop, 'brandId' | 'ids'>,
  idOf: (name: 'oli' | 'pia') => { memberId: bigint; brandId: number },
  tell: () => Promise<void>,
): Promise<void> {
  const buy = (name: 'oli' | 'pia', quantity: number): Promise<OrderKey> =>
    buyCakes(pool, idOf(name), { quantity, requestId: `referral-${name}`, at: AT });
  const oli = await buy('oli', 2);
  const pia = await buy('pia', 1);
  const hired = { brandId, name: 'Nina', role: 'manager', stores: ['s1'], signsInAs: null } as const;
  const staffId = await hireStaff(asDb(pool), { ...hired, stores: [...hired.stores] }, AT);
  const place = { brandId, storeId: 's1', staffId, clerk: null };
  await moveOrder(pool, place, { orderId: oli.orderId, step: 'hand-out' }, AT);
  await runOrderEffects(OUTSIDE(pool), oli, AT);
  await runOrderEffects(OUTSIDE(pool), pia, AT);
  await tell();
  await withTransaction(pool, async (db) => {
    const order = present(await holdOrder(db, oli.memberId, oli.orderId), 'the order');
    const units = { lines: [{ line: 'cake', quantity: 1 }], staffId, requestId: 'referral-back', reason: '' };
    await refundWithin(db, order, { ...units, may: () => true }, AT);
  });
  await runOrderEffects(OUTSIDE(pool), oli, AT);
  await releaseCommissions(pool, NEXT_DAY, () => false);
  await tell();
}
