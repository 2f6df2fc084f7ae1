/*
 * The world of groups (group-world.ts) with cycles of community buying: an operator who publishes them, staff
 * who hand parcels out, and the job that closes what is over.
 */
import type { CommunityTerms, GroupOffer } from '../../cloudfunctions/contract/group';
import type { CartLine } from '../../cloudfunctions/contract/order';
import { ALWAYS } from '../../cloudfunctions/contract/plain-prices';
import { JOBS } from '../../cloudfunctions/core/settlement/work/jobs';
import type { Answered } from './counter-world';
import { openGroupWorld, type GroupWorld, type Taken } from './group-world';
import { NOW } from './order-world';

const DAY_MS = 86_400_000;
/** A day of the brand, so many days from the first. */
export const dayAfter = (days: number): string =>
  new Date(NOW + 8 * 3_600_000 + days * DAY_MS).toISOString().slice(0, 10);

/** Cakes at ¥8.00, three a member, and tea at ¥13.33, until tomorrow; fetched from the 3rd to the 5th day. */
export const cycleOf = (
  terms: Partial<CommunityTerms> = {},
  changes: Partial<GroupOffer> = {},
): GroupOffer => ({
  name: '周末点心接龙',
  notes: '',
  terms: {
    kind: 'community',
    items: [
      { product: 'cake', priceFen: 800, perMember: 3 },
      { product: 'milk-tea', priceFen: 1333, perMember: null },
    ],
    cutoff: new Date(NOW + DAY_MS).toISOString(),
    arrives: dayAfter(3),
    fetchFrom: dayAfter(3),
    fetchTo: dayAfter(5),
    places: [
      { code: 'store', store: 's1', name: '西湖店', address: '西湖路 1 号', leader: null },
      { code: 'lane', store: 's1', name: '柳浪里 3 幢', address: '门房', leader: 'test:lin' },
    ],
    feeBp: 833,
    leftOver: 'kept',
    ...terms,
  },
  times: ALWAYS,
  stock: null,
  perMember: null,
  ...changes,
});

export interface CommunityWorld extends GroupWorld {
  /** Asks `promotion` as an operator. */
  atDesk(body: object): Promise<Answered>;
  /** Asks `counter` as the manager of s1. */
  atCounter(body: object): Promise<Answered>;
  /** Asks `group` as a member. */
  asMember(name: string, body: object): Promise<Answered>;
  publish(cycle: string, document: GroupOffer, revision?: number): Promise<Answered>;
  /** The group of a place of a cycle that was published. */
  groupAt(cycle: string, place: string): Promise<string>;
  /** Orders and pays; a new session for each, as days go by. */
  buy(name: string, group: string, lines: CartLine[]): Promise<Taken>;
  /** Moves the clock to noon of a day, and does what is due. */
  toDay(days: number): Promise<void>;
  /** What a member's order gave back, by kind. */
  backOf(taken: Taken): Promise<unknown[]>;
}

/** Opens it, with the member Lin, who leads. */
export async function openCommunityWorld(): Promise<CommunityWorld> {
  const world = await openGroupWorld();
  await world.newcomers(['lin']);
  const boss = await world.hire('operator', [], '沈掌柜');
  const manager = await world.hire('manager', ['s1'], '陈店长');
  const atDesk: CommunityWorld['atDesk'] = async (body) =>
    world.ask(body, await world.sessionOf(boss), 'promotion');
  const closing = async (): Promise<void> => {
    const { pool, platform, clock } = world;
    await JOBS['close-communities'].run({
      ...{ database: pool, outside: platform, now: () => clock.now },
      ...{ isTimeUp: () => false, tell: () => undefined },
    });
    await world.rounds();
  };
  return {
    ...world,
    atDesk,
    atCounter: async (body) => world.ask({ store: 's1', ...body }, await world.sessionOf(manager), 'counter'),
    asMember: async (name, body) => world.groups(body, await world.guest(name)),
    publish: (cycle, document, revision = 0) =>
      atDesk({ action: 'publish-cycle', cycle, document, revision }),
    groupAt: async (cycle, place) =>
      String(
        (
          await world.rows('select group_id from huigan.groups where offer_id = $1 and place = $2', [
            cycle,
            place,
          ])
        )[0]?.['group_id'],
      ),
    buy: (name, group, lines) => world.join(name, { group }, { lines }),
    toDay: async (days) => {
      world.clock.now = Date.parse(`${dayAfter(days)}T12:00:00+08:00`);
      await world.rounds();
      await world.rounds();
      await closing();
      await world.rounds();
    },
    backOf: async ({ order }) =>
      (
        await world.rows(
          'select kind, amount_fen, state from huigan.refunds where order_id = $1 order by refund_id',
          [order],
        )
      ).map((row) => [row['kind'], row['amount_fen'], row['state']]),
  };
}
