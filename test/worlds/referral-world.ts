/*
 * The shop where guests order (group-world.ts, with its simulated WeChat Pay), with a referral programme:
 * members who share, friends who open, buy, fetch and give back, and the jobs that pay whoever shared.
 */
import type { CartLine } from '../../cloudfunctions/contract/order';
import type { RebateReply, SharedContent } from '../../cloudfunctions/contract/referral';
import type { ReferralProgramme } from '../../cloudfunctions/contract/referral-programme';
import { DAY_MS } from '../../cloudfunctions/core/kernel/time';
import { readReferralVersions } from '../../cloudfunctions/core/referral/programme.store';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { settleMembers } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { decideCommission } from '../../cloudfunctions/core/settlement/referral/decide-commission';
import { JOBS } from '../../cloudfunctions/core/settlement/work/jobs';
import { referral } from '../../cloudfunctions/functions/referral';
import { asDb, withTransaction } from '../../cloudfunctions/platform/db';
import type { Visitor } from '../../cloudfunctions/platform/identity';
import type { Answered } from './counter-world';
import { openGroupWorld, type GroupWorld } from './group-world';
import { payWithin, requestId } from './order-world';
import { programmeOf } from './referral-programme';
import { memberOf } from './till-shop';
import { keepReferralProgramme } from '../../cloudfunctions/core/settlement/desk/by-server';

const SHOP: SharedContent = { kind: 'shop', id: '' };

export interface ReferralWorld extends GroupWorld {
  /** Asks `referral`. */
  referrals(body: object, session: string | null): Promise<Answered>;
  /** The data of a member's question, which must be answered. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  asked(name: string, body: object): Promise<any>;
  /** A version of the programme, in force now. */
  publish(changes?: Partial<ReferralProgramme>): Promise<void>;
  /** A link of a member; its token. */
  share(name: string, content?: SharedContent, device?: string): Promise<string>;
  open(name: string, token: string, device?: string): Promise<void>;
  /** Orders and pays; the order's number. */
  buy(name: string, lines: CartLine[], points?: string): Promise<string>;
  /** Pays an order, and leaves its effects to whoever comes. */
  payQuietly(order: string): Promise<void>;
  handOut(order: string): Promise<void>;
  /** Gives units back, all that is left where none are named. */
  giveBack(order: string, lines?: { line: string; quantity: number }[]): Promise<void>;
  /** What orders, effects and days need, until nothing is under way. */
  work(): Promise<void>;
  days(count: number): void;
  rebate(name: string): Promise<RebateReply>;
  /** Takes commission out of the member's book, as anything that is spent. Fen. */
  spend(name: string, fen: bigint): Promise<void>;
  /** An operator decides about what is held of a member. */
  decide(name: string, order: string, decision: 'released' | 'refused'): Promise<void>;
}

/** Opens it, with the plain programme. */
export async function openReferralWorld(changes: Partial<ReferralProgramme> = {}): Promise<ReferralWorld> {
  const world = await openGroupWorld();
  const referrals: ReferralWorld['referrals'] = async (body, session) =>
    (await referral.call(world.platform, {
      body,
      session,
      requestId: 'test',
      device: 'phone-1',
    })) as Answered;
  const asked: ReferralWorld['asked'] = async (name, body) => {
    const answer = await referrals(body, await world.guest(name));
    if (!answer.ok) throw new Error(`${JSON.stringify(body)}: ${JSON.stringify(answer)}`);
    return answer.data as unknown;
  };
  const publish = publisherOf(world);
  await publish(changes);
  return { ...world, referrals, asked, publish, ...doingsOf(world, asked) };
}

const publisherOf =
  ({ pool, shop, clock }: GroupWorld): ReferralWorld['publish'] =>
  async (changes = {}) => {
    const db = asDb(pool);
    const [latest] = await readReferralVersions(db, shop.brandId);
    const version = (latest?.version ?? 0) + 1;
    const kept = { version, effectiveFrom: clock.now, programme: programmeOf(changes) };
    await keepReferralProgramme(db, shop.brandId, kept, clock.now);
  };

function doingsOf(world: GroupWorld, asked: ReferralWorld['asked']) {
  const { clock, pool, platform } = world;
  // A session ends after half a day: whoever acts signs in anew.
  const atCounter = async (body: object): Promise<void> => {
    const session = await world.sessionOf(await world.hire('manager', ['s1']));
    const answer = await world.desk({ store: 's1', ...body }, session);
    if (!answer.ok) throw new Error(JSON.stringify(answer));
  };
  const doings: Omit<ReferralWorld, keyof GroupWorld | 'referrals' | 'asked' | 'publish'> = {
    share: async (name, content = SHOP, device) => {
      const told = { action: 'share', content, channel: 'card', ...(device && { device }) };
      return (await asked(name, told)).token as string;
    },
    open: async (name, token, device) => {
      await asked(name, { action: 'open-link', token, ...(device && { device }) });
    },
    buy: async (name, lines, points) => {
      const order = await world.place(await world.guest(name), lines, points);
      await world.paySeat({ order, memberId: memberOf(world.shop, name), group: '' });
      return order;
    },
    payQuietly: async (orderId) => {
      const [row] = await world.rows('select member_id from huigan.orders where order_id = $1', [orderId]);
      const key = { memberId: row?.['member_id'] as bigint, orderId };
      await withTransaction(pool, (db) => payWithin(db, key, clock.now));
    },
    handOut: (order) => atCounter({ action: 'hand-out', order }),
    giveBack: (order, lines = []) =>
      atCounter({ action: 'refund-order', order, lines, reason: '少做了一杯', requestId: requestId() }),
    work: async () => {
      await world.rounds();
      const run = { database: pool, outside: platform, now: () => clock.now };
      const job = { ...run, isTimeUp: () => false, tell: () => undefined };
      await JOBS['release-commissions'].run(job);
      await world.rounds();
    },
    days: (count) => void (clock.now += count * DAY_MS),
    spend: async (name, fen) => {
      const { brandId } = world.shop;
      const payload = { points: fen.toString(), asset: 'CNY' } as const;
      const memberId = memberOf(world.shop, name);
      const event = { kind: 'redemption', payload, memberId, occurredAt: clock.now } as const;
      const zone = { brandId, utcOffsetMinutes: 480 };
      await receiveEvents(pool, zone, [{ ...event, source: 'test', externalId: requestId() }]);
      await settleMembers(pool, [memberId]);
    },
    decide: async (name, cause, decision) => {
      const { brandId } = world.shop;
      const doer = { brandId, storeId: null, staffId: null, clerk: null };
      const held = { memberId: memberOf(world.shop, name), brandId, cause, decision, note: '核对过了' };
      expect(await decideCommission(pool, doer, held, clock.now)).toBeNull();
    },
    rebate: async (name) => (await asked(name, { action: 'show-rebate' })) as RebateReply,
  };
  return doings;
}

/** Somebody who has not joined, known to WeChat by this openid. */
export const visitorOf = ({ shop }: GroupWorld, id: string): Visitor => ({
  brandId: shop.brandId,
  kind: 'wechat',
  id,
  unionId: null,
});
