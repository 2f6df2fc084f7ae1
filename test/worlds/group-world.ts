/*
 * The shop where guests order (order-world.ts), with a simulated WeChat Pay that goes by the same clock:
 * group offers, members who open, join, pay and leave, and the jobs of the worker. What members ask goes to
 * the functions themselves.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GroupOffer, GroupReply, SeatOf, SeatsTerms } from '../../cloudfunctions/contract/group';
import type { CartLine } from '../../cloudfunctions/contract/order';
import { ALWAYS } from '../../cloudfunctions/contract/plain-prices';
import { keepOffer } from '../../cloudfunctions/core/group/offers.store';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { payOrder } from '../../cloudfunctions/core/settlement/money/pay-order';
import { JOBS } from '../../cloudfunctions/core/settlement/work/jobs';
import { group } from '../../cloudfunctions/functions/group';
import { asDb, withTransaction, type Database } from '../../cloudfunctions/platform/db';
import { openWechatPay } from '../../cloudfunctions/platform/wechat-pay/wechat-pay';
import { buildHost } from '../../cloudfunctions/server/app';
import { auditBrands } from '../../tools/audit/audit-brands';
import { replayLedger } from '../../tools/replay/replay-ledger';
import { productEnv } from '../../tools/wechat-pay-simulator/keys';
import { startSimulator, type WechatPaySimulator } from '../../tools/wechat-pay-simulator/simulator';
import { payKeys } from '../support/pay-keys';
import type { Answered } from './counter-world';
import { line, openOrderWorld, requestId, type OrderWorld } from './order-world';
import { memberOf } from './till-shop';
import { configOf } from './wechat-pay-shop';
import { knowByWechat } from './known-members';

export const MINUTE_MS = 60_000;

const TERMS: SeatsTerms = {
  kind: 'seats',
  product: 'milk-tea',
  steps: [{ size: 3, priceFen: 1390 }],
  leader: { kind: 'none' },
  newcomersOnly: false,
  minutes: 24 * 60,
  fillAbove: null,
  open: true,
};
/** An offer of three for ¥13.90 unless told otherwise. */
export const offerOf = (terms: Partial<SeatsTerms> = {}, changes: Partial<GroupOffer> = {}): GroupOffer => ({
  name: '三人成团 茉莉轻乳茶',
  notes: '',
  terms: { ...TERMS, ...terms },
  times: ALWAYS,
  stock: null,
  perMember: null,
  ...changes,
});

/** An offer of a brand, live at once. */
export async function layOffer(
  pool: Database,
  brandId: number,
  offerId: string,
  offer: GroupOffer,
): Promise<void> {
  const kept = { brandId, offerId, offer, state: 'live', revision: 0 } as const;
  await withTransaction(pool, (db) => keepOffer(db, kept));
}

/** A seat that was taken. */
export interface Taken {
  group: string;
  order: string;
  memberId: bigint;
}

export interface GroupWorld extends OrderWorld {
  bank: WechatPaySimulator;
  /** Asks `group`. */
  groups(body: object, session: string | null): Promise<Answered>;
  /** The data of its answer, which must be one. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  told(body: object, session: string | null): Promise<any>;
  /** Lays an offer, live at once. */
  lay(offerId: string, offer?: GroupOffer): Promise<void>;
  /** New members of these names, known to WeChat. */
  newcomers(names: readonly string[]): Promise<void>;
  /** Takes a seat at the price that is quoted; what is answered. */
  trySeat(
    name: string,
    seat: SeatOf,
    changes?: { lines?: CartLine[]; points?: string; store?: string },
  ): Promise<Answered>;
  /** The same, which must work. */
  seat(name: string, seat: SeatOf, changes?: Parameters<GroupWorld['trySeat']>[2]): Promise<Taken>;
  /** Begins the payment of an order: what the guest's device pays with. */
  prepay(taken: Taken): Promise<object>;
  /** Pays it as the guest's device does, and waits for the notices. */
  paySeat(taken: Taken): Promise<void>;
  /** Takes a seat and pays for it. */
  join(name: string, seat: SeatOf, changes?: Parameters<GroupWorld['trySeat']>[2]): Promise<Taken>;
  leave(name: string, groupId: string): Promise<Answered>;
  show(groupId: string, name?: string | null): Promise<GroupReply>;
  /** One round of what orders and groups need, and of refunds until none is under way. */
  rounds(): Promise<void>;
  /** Asks WeChat Pay about what no notice came of. */
  asks(): Promise<void>;
  /** Moves the clock. */
  after(minutes: number): void;
  /** What audit and replay find wrong. */
  differences(): Promise<unknown[]>;
}

/** Opens it. */
export async function openGroupWorld(): Promise<GroupWorld> {
  const world = await openOrderWorld();
  const { bank, close } = await openBank(world);
  const asking = askingOf(world);
  return {
    ...world,
    bank,
    ...asking,
    ...payingOf(world, bank, asking),
    ...makingOf(world, asking),
    ...endingOf(world, bank),
    close,
  };
}

async function openBank({ platform, clock, close }: OrderWorld) {
  const folder = mkdtempSync(join(tmpdir(), 'huigan-groups-'));
  const keys = await payKeys();
  const bank = await startSimulator({ keys, speed: 1000, now: () => clock.now, signing: Date.now });
  const host = await buildHost({ platform, functions: [], h5: folder });
  const address = await host.listen({ host: '127.0.0.1', port: 0 });
  const env = productEnv(keys, { url: bank.url, notifyUrl: `${address}/wechat-pay/v1/notices` });
  platform.wechatPay = openWechatPay(configOf(env), Date.now, 1500);
  const closeAll = async (): Promise<void> => {
    await bank.close();
    await host.close();
    await close();
    rmSync(folder, { recursive: true });
  };
  return { bank, close: closeAll };
}

type Asking = Pick<GroupWorld, 'groups' | 'told' | 'trySeat' | 'seat'> & {
  memberSession(name: string): Promise<string>;
};

function askingOf(world: OrderWorld): Asking {
  const device = { requestId: 'test', device: 'phone-1' };
  const sessions = new Map<string, string>();
  const memberSession = async (name: string): Promise<string> => {
    const known = sessions.get(name) ?? (await world.guest(name));
    sessions.set(name, known);
    return known;
  };
  const groups: GroupWorld['groups'] = async (body, session) =>
    (await group.call(world.platform, { body, session, ...device })) as Answered;
  const trySeat: GroupWorld['trySeat'] = async (name, seat, changes = {}) => {
    const { lines = [line('milk-tea')], points = 'none', store = 's1' } = changes;
    const session = await memberSession(name);
    const cart = { seat, store, lines, points };
    const quoted = await groups({ action: 'quote-seat', ...cart }, session);
    if (!quoted.ok || quoted.data.outcome !== 'quoted') return quoted;
    const { payableFen, points: used } = quoted.data.quote;
    const price = { payableFen, pointsUsed: used.used, points: used.used };
    const wish = { ...cart, ...price, showsFace: false, remark: '', requestId: requestId() };
    return groups({ action: 'take-seat', ...wish }, session);
  };
  return {
    memberSession,
    groups,
    trySeat,
    told: async (body, session) => {
      const answer = await groups(body, session);
      if (!answer.ok) throw new Error(`${JSON.stringify(body)}: ${JSON.stringify(answer)}`);
      return answer.data as unknown;
    },
    seat: async (name, of, changes) => {
      const answer = await trySeat(name, of, changes);
      if (!answer.ok || answer.data.outcome !== 'created') throw new Error(JSON.stringify(answer));
      return { group: answer.data.group, order: answer.data.order, memberId: memberOf(world.shop, name) };
    },
  };
}

function payingOf(
  { platform, clock }: OrderWorld,
  bank: WechatPaySimulator,
  { seat }: Asking,
): Pick<GroupWorld, 'prepay' | 'paySeat' | 'join'> {
  const prepay: GroupWorld['prepay'] = async ({ order: orderId, memberId }) => {
    let paying = await payOrder(platform, { memberId, orderId }, clock.now);
    // On a busy machine an answer may come too late: the same is asked again.
    for (let again = 0; again < 5 && 'refused' in paying && paying.refused === 'try-again'; again += 1)
      paying = await payOrder(platform, { memberId, orderId }, clock.now);
    if ('refused' in paying || paying.outcome === 'paid') throw new Error(JSON.stringify(paying));
    return paying.params;
  };
  const paySeat: GroupWorld['paySeat'] = async (taken) => {
    const { errMsg } = bank.pay(await prepay(taken));
    if (errMsg !== 'requestPayment:ok') throw new Error(errMsg);
    await bank.idle();
  };
  return {
    prepay,
    paySeat,
    join: async (name, of, changes) => {
      const taken = await seat(name, of, changes);
      await paySeat(taken);
      return taken;
    },
  };
}

function makingOf(
  { pool, owner, shop }: OrderWorld,
  { groups, told, memberSession }: Asking,
): Pick<GroupWorld, 'lay' | 'newcomers' | 'leave' | 'show'> {
  return {
    lay: (offerId, offer = offerOf()) => layOffer(pool, shop.brandId, offerId, offer),
    newcomers: async (names) => {
      await makeMembers(asDb(pool), shop.brandId, 'test', [...names]);
      const found = await findMembers(asDb(pool), shop.brandId, 'test', [...names]);
      for (const name of names) {
        const memberId = present(found.get(name), name);
        shop.members.set(name, memberId);
        await knowByWechat(owner, shop.brandId, [[`o-${name}`, memberId]]);
      }
    },
    leave: async (name, groupId) =>
      groups({ action: 'leave-group', group: groupId }, await memberSession(name)),
    show: async (groupId, name = null) =>
      (await told(
        { action: 'show-group', group: groupId },
        name === null ? null : await memberSession(name),
      )) as GroupReply,
  };
}

function endingOf(
  { pool, owner, platform, clock }: OrderWorld,
  bank: WechatPaySimulator,
): Pick<GroupWorld, 'rounds' | 'asks' | 'after' | 'differences'> {
  const job = () => ({
    ...{ database: pool, outside: platform, now: () => clock.now },
    ...{ isTimeUp: () => false, tell: () => undefined },
  });
  return {
    rounds: async () => {
      for (const name of ['close-unpaid', 'close-unpaid-seats', 'end-groups', 'run-effects'] as const)
        await JOBS[name].run(job());
      await bank.idle();
      await JOBS['run-effects'].run(job());
    },
    asks: async () => {
      await JOBS['ask-payments'].run(job());
    },
    after: (minutes) => {
      clock.now += minutes * MINUTE_MS;
    },
    differences: async () => {
      const audit = await auditBrands(pool, { brandKey: undefined, asOf: undefined, now: clock.now });
      const replay = await replayLedger(owner, undefined);
      return [...audit.brands.flatMap((brand) => brand.differences), ...replay.differences];
    },
  };
}
