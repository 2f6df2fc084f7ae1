/** A member's wallet: what may be used, what was, what is over and why. Reads only. */
import type { CouponState } from '../../../contract/coupon';
import type {
  PacketReply,
  WalletCountReply,
  WalletCoupon,
  WalletReply,
  WalletTab,
} from '../../../contract/wallet';
import type { Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { SOON_MS } from '../../coupon/coupon-when.rules';
import { readCoupons, readCouponsOfCause } from '../../coupon/coupons.store';
import { pageOf, readPlace, sought, writePlace } from '../../kernel/page';
import { isoInstant, type Instant } from '../../kernel/time';
import { ORDER_SOURCE } from '../../order/order-events.rules';
import { showCoupons, type ShownRow } from './coupon-view';
import { countUsable, findPacketCause, listOver, listUsable } from './wallet.view.queries';

const PAGE = 20;
const ID = /^\d{1,18}$/;

interface Row {
  coupon_id: bigint;
  template_id: string;
  version: number;
  state: string;
  usable_from: Date;
  expires_at: Date;
  uses_left: number;
  ended_at: Date | null;
  ended_why: string | null;
}

/** A row of a list, as it is shown. */
export const toShown = (row: Row): ShownRow => ({
  couponId: row.coupon_id,
  templateId: row.template_id,
  version: row.version,
  state: row.state as CouponState,
  usableFrom: row.usable_from.getTime(),
  expiresAt: row.expires_at.getTime(),
  usesLeft: row.uses_left,
  endedAt: row.ended_at?.getTime() ?? null,
  endedWhy: row.ended_why,
});

/** What the places of `usable` begin with: whether they are of coupons that are not usable yet. */
const NOT_YET = 'n';

/** A page of a tab; null: `after` is no place of it. */
export function listWallet(
  db: Db,
  member: Identity,
  { tab, after }: { tab: WalletTab; after?: string | undefined },
  now: Instant,
): Promise<WalletReply | null> {
  return tab === 'usable'
    ? listUsablePage(db, member, after, now)
    : listOverPage(db, member, tab, after, now);
}

async function listUsablePage(
  db: Db,
  { memberId, brandId }: Identity,
  after: string | undefined,
  now: Instant,
): Promise<WalletReply | null> {
  const notYet = after?.startsWith(NOT_YET) ?? false;
  const place = after === undefined ? undefined : readPlace(notYet ? after.slice(1) : after, ID);
  if (place === null) return null;
  const rows = await listUsable.run(
    {
      memberId,
      now: isoInstant(now),
      afterNotYet: place === undefined ? null : notYet,
      afterAt: place === undefined ? null : isoInstant(place.at),
      afterId: place === undefined ? null : BigInt(place.id),
      limit: sought(PAGE),
    },
    db,
  );
  const { shown, next } = pageOf(
    rows,
    PAGE,
    (last) =>
      `${last.not_yet ? NOT_YET : ''}${writePlace({ at: last.expires_at.getTime(), id: last.coupon_id.toString() })}`,
  );
  return { coupons: await showCoupons(db, brandId, shown.map(toShown), now), next };
}

const STATES = { used: ['used'], gone: ['expired', 'revoked'] } satisfies Record<string, CouponState[]>;

async function listOverPage(
  db: Db,
  { memberId, brandId }: Identity,
  tab: keyof typeof STATES,
  after: string | undefined,
  now: Instant,
): Promise<WalletReply | null> {
  const place = after === undefined ? undefined : readPlace(after, ID);
  if (place === null) return null;
  const rows = await listOver.run(
    {
      memberId,
      now: isoInstant(now),
      states: STATES[tab],
      gone: tab === 'gone',
      beforeAt: place === undefined ? null : isoInstant(place.at),
      beforeId: place === undefined ? null : BigInt(place.id),
      limit: sought(PAGE),
    },
    db,
  );
  const { shown, next } = pageOf(rows, PAGE, (last) =>
    writePlace({ at: last.over_at.getTime(), id: last.coupon_id.toString() }),
  );
  return { coupons: await showCoupons(db, brandId, shown.map(toShown), now), next };
}

/** How many may be used now, and how many of those end within days. */
export async function countWallet(
  db: Db,
  { memberId }: Pick<Identity, 'memberId'>,
  now: Instant,
): Promise<WalletCountReply> {
  const [row] = await countUsable.run(
    { memberId, now: isoInstant(now), soon: isoInstant(now + SOON_MS) },
    db,
  );
  return { usable: row?.usable ?? 0, endSoon: row?.end_soon ?? 0 };
}

/** One coupon of the member; null: they have none of this number. */
export async function showCoupon(
  db: Db,
  { memberId, brandId }: Identity,
  couponId: bigint,
  now: Instant,
): Promise<WalletCoupon | null> {
  const rows = await readCoupons(db, memberId, [couponId]);
  return (await showCoupons(db, brandId, rows, now))[0] ?? null;
}

/** What an order earned and still is the member's. An order whose sale has not settled yet may earn some. */
export async function showPacket(
  db: Db,
  { memberId, brandId }: Identity,
  orderId: string,
  now: Instant,
): Promise<PacketReply> {
  const [sale] = await findPacketCause.run({ memberId, source: ORDER_SOURCE, orderId }, db);
  if (sale === undefined) return { coupons: [], coming: true };
  const given = await readCouponsOfCause(db, memberId, `${sale.cause}:`);
  const standing = given.filter(({ state }) => state !== 'revoked').map(({ couponId }) => couponId);
  const rows = await readCoupons(db, memberId, standing);
  const coupons = await showCoupons(db, brandId, rows, now);
  return { coupons, coming: sale.coming && coupons.length === 0 };
}
