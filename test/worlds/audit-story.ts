/*
 * A spring in a shop: sales, partial and whole refunds, redemptions and returns, gifts, some by the calendar,
 * debt, expiry, levels that end, dead letters, something parked, something waiting, a guest. Small enough to
 * corrupt by hand. Data only, and how it is told.
 */
import type { GiftPayload, JoinPayload } from '../../cloudfunctions/contract/event';
import { programmeSchema, type Programme } from '../../cloudfunctions/contract/programme';
import type { IncomingEvent } from '../../cloudfunctions/core/inbox/inbox.types';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { publishProgramme } from '../../cloudfunctions/core/settlement/desk/publish-programme';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { receiveSales } from '../../cloudfunctions/core/settlement/intake/receive-sales';
import { settleMembers } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { asDb, type Database } from '../../cloudfunctions/platform/db';

/** `points` of its gift, `monthly` of its monthly gift; 0: none. */
const level = (code: string, threshold: number, multiplierBp: number, points = 0, monthly = 0) => ({
  code,
  name: code,
  threshold,
  multiplierBp,
  gifts: points > 0 ? [{ code: 'points', points }] : [],
  ...(monthly > 0 ? { monthlyGift: { points: monthly } } : {}),
  benefits: [],
});

const spring: Programme = programmeSchema.parse({
  brand: 'cafe',
  name: 'Cafe',
  currency: 'CNY',
  utcOffsetMinutes: 480,
  effectiveFrom: '2019-01-01T00:00:00+08:00',
  earn: { perFen: 100, points: 10, categories: { food: 5 }, products: { beans: 20 } },
  qualifying: { perFen: 100, points: 1 },
  activation: { waitForPickup: true, refundWindowDays: 2 },
  lotValidity: { kind: 'days', days: 20 },
  returnGraceDays: 2,
  debtPolicy: 'debt',
  welcomeGift: { points: 30 },
  birthdayGift: { points: 25 },
  orderGifts: [{ nth: 2, points: 7 }],
  tiers: {
    qualification: { kind: 'rolling', days: 60 },
    validity: { kind: 'days', days: 30 },
    downgrade: 'recompute',
    levels: [
      level('green', 0, 10_000),
      level('silver', 30, 12_000, 50, 10),
      level('gold', 60, 15_000, 100, 15),
    ],
  },
});
const summer: Programme = {
  ...spring,
  effectiveFrom: '2019-05-10T00:00:00+08:00',
  activation: { waitForPickup: false, refundWindowDays: 0 },
  earn: { ...spring.earn, points: 8 },
  debtPolicy: 'within-balance',
};

export const MEMBERS = ['ann', 'bob', 'cid', 'dee', 'eve'];
/** The end of what is told, and an instant by which much has fallen due. */
export const TOLD_UNTIL = '2019-05-16T00:00:00+08:00';
export const MUCH_LATER = '2019-08-01T00:00:00+08:00';

type Line = [product: string, quantity: number, amountFen: number];
type Told = IncomingEvent & { member: string | null };

/** When an event is told, "MM-DD" of 2019 at noon. */
const at = (day: string): number => Date.parse(`2019-${day}T12:00:00+08:00`);
const receipt = (name: string, day: string) => ({ store: 's1', day: `2019-${day}`, receipt: name });
const base = (id: string, member: string | null, day: string) => ({
  source: 'pos',
  externalId: id,
  memberId: null,
  member,
  occurredAt: at(day),
});

const sale = (id: string, member: string | null, day: string, ...lines: Line[]): Told => ({
  ...base(id, member, day),
  kind: 'sale',
  payload: {
    ...receipt(id, day),
    lines: lines.map(([product, quantity, amountFen], index) => ({
      line: String(index + 1),
      product,
      category: product === 'cake' ? 'food' : 'drinks',
      quantity,
      amountFen: String(amountFen),
    })),
  },
});
const pickUp = (id: string, day: string, of: string, saleDay: string): Told => ({
  ...base(id, null, day),
  kind: 'completion',
  payload: receipt(of, saleDay),
});
const refund = (
  id: string,
  day: string,
  of: string,
  saleDay: string,
  units: 'whole' | [string, number] | { amountFen: string },
): Told => ({
  ...base(id, null, day),
  kind: 'refund',
  payload: {
    ...receipt(of, saleDay),
    units: Array.isArray(units) ? [{ line: units[0], quantity: units[1] }] : units,
  },
});
const redeem = (id: string, member: string, day: string, points: number): Told => ({
  ...base(id, member, day),
  kind: 'redemption',
  payload: { points: String(points) },
});
const giveBack = (id: string, member: string, day: string, of: string, points: number | null): Told => ({
  ...base(id, member, day),
  kind: 'return',
  payload: { redemption: { source: 'pos', id: of }, points: points === null ? null : String(points) },
});
const join = (id: string, member: string, day: string, payload: JoinPayload = {}): Told => ({
  ...base(id, member, day),
  kind: 'join',
  payload,
});
const gift = (id: string, member: string, day: string, payload: GiftPayload): Told => ({
  ...base(id, member, day),
  kind: 'gift',
  payload,
});

const STORY: Told[] = [
  join('j-ann', 'ann', '04-01'),
  join('j-cid', 'cid', '04-01', { welcome: 'had-before' }),
  sale('a1', 'ann', '04-02', ['latte', 3, 3100], ['beans', 1, 1000]),
  sale('b1', 'bob', '04-02', ['latte', 4, 5000], ['cake', 2, 2500]),
  sale('c1', 'cid', '04-02', ['latte', 1, 1050]),
  sale('e1', 'eve', '04-02', ['beans', 1, 3500]),
  sale('g1', null, '04-02', ['latte', 3, 1000]),
  pickUp('a1-done', '04-02', 'a1', '04-02'),
  pickUp('b1-done', '04-03', 'b1', '04-02'),
  pickUp('c1-done', '04-02', 'c1', '04-02'),
  refund('a1-back', '04-03', 'a1', '04-02', ['1', 1]),
  refund('g1-back', '04-03', 'g1', '04-02', ['1', 2]),
  refund('g1-less', '04-04', 'g1', '04-02', { amountFen: '34' }),
  gift('e-april', 'eve', '04-03', { gift: 'monthly', period: '2019-04' }),
  gift('e-april-again', 'eve', '04-04', { gift: 'monthly', period: '2019-04' }),
  gift('c-april', 'cid', '04-04', { gift: 'monthly', period: '2019-04' }),
  redeem('a-cup', 'ann', '04-04', 20),
  redeem('c-many', 'cid', '04-08', 1_000_000),
  redeem('a-mug', 'ann', '04-08', 200),
  redeem('b-mug', 'bob', '04-10', 700),
  giveBack('a-mug-back', 'ann', '04-10', 'a-mug', 120),
  refund('b1-back', '04-12', 'b1', '04-02', 'whole'),
  gift('b-birthday', 'bob', '04-13', { gift: 'birthday', period: '2019' }),
  sale('b2', 'bob', '04-14', ['latte', 1, 2000]),
  pickUp('b2-done', '04-14', 'b2', '04-14'),
  sale('c2', 'cid', '04-28', ['latte', 1, 2000]),
  refund('c1-back', '04-29', 'c1', '04-02', 'whole'),
  refund('lost-back', '04-29', 'lost', '04-28', 'whole'),
  giveBack('a-mug-rest', 'ann', '05-02', 'a-mug', null),
  sale('a2', 'ann', '05-12', ['latte', 2, 1990]),
  sale('b3', 'bob', '05-12', ['cake', 1, 500]),
  sale('c3', 'cid', '05-13', ['latte', 2, 1500]),
  redeem('c-cup', 'cid', '05-14', 60),
  refund('a2-less', '05-15', 'a2', '05-12', { amountFen: '590' }),
  refund('c3-back', '05-15', 'c3', '05-13', 'whole'),
];
const WAITING = sale('d1', 'dee', '05-15', ['latte', 1, 900]);

export interface Shop {
  brandId: number;
  ids: Map<string, bigint>;
}

/** Tells the story through the product's own doors and settles all but the last sale. */
export async function tellStory(pool: Database): Promise<Shop> {
  let brandId = 0;
  for (const version of [spring, summer]) {
    const result = await publishProgramme(pool, version, 0, 0);
    if (result.outcome === 'refused') throw new Error(result.reason);
    brandId = result.brand.brandId;
  }
  await makeMembers(asDb(pool), brandId, 'test', MEMBERS);
  const shop = { brandId, ids: await findMembers(asDb(pool), brandId, 'test', MEMBERS) };
  await tell(pool, shop, STORY);
  await settleMembers(pool, [...shop.ids.values()]);
  await tell(pool, shop, [WAITING]);
  await tellTooMuch(pool, shop);
  return shop;
}

/** A sale beyond belief: held, and nobody has decided. */
async function tellTooMuch(pool: Database, { brandId, ids }: Shop): Promise<void> {
  const { member: _, ...huge } = sale('h1', 'dee', '05-16', ['latte', 1, 90_000_000]);
  const events = [{ ...huge, memberId: ids.get('dee') ?? null }] as IncomingEvent[];
  await receiveSales(pool, { brandId, utcOffsetMinutes: 480 }, events, huge.occurredAt);
}

/** What the nightly job does: clock events for everybody. */
export async function settleDueUntil(pool: Database, shop: Shop, instant: string): Promise<void> {
  const occurredAt = Date.parse(instant);
  const clocks = MEMBERS.map((member) => ({
    ...base(`due:${member}`, member, '01-01'),
    kind: 'clock' as const,
    payload: {},
    occurredAt,
  }));
  await tell(pool, shop, clocks);
  await settleMembers(pool, [...shop.ids.values()]);
}

async function tell(pool: Database, { brandId, ids }: Shop, events: readonly Told[]): Promise<void> {
  const incoming = events.map(({ member, ...event }) => ({
    ...event,
    memberId: member === null ? null : (ids.get(member) ?? null),
  }));
  await receiveEvents(pool, { brandId, utcOffsetMinutes: 480 }, incoming as IncomingEvent[]);
}
