/** 积分商城 as a member sees it: what is offered, what is missing, what they took. Reads only. */
import type {
  ExchangesReply,
  ExchangeView,
  MallItemReply,
  MallItemView,
  MallReply,
} from '../../../contract/mall';
import type { Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { couponWords, validityWords } from '../../coupon/coupon-words.rules';
import { readTemplate } from '../../coupon/templates.store';
import { pageOf, readPlace, sought, writePlace } from '../../kernel/page';
import { isoInstant, type Instant } from '../../kernel/time';
import { readExchanges } from '../../mall/exchanges.store';
import { readLiveItem, readMallItems, readMallPictures } from '../../mall/items.store';
import type { Exchange, MallItemRow } from '../../mall/mall.types';
import { readCouponNames } from '../coupon/coupon-view';
import { listStores } from '../menu/stores';
import { leftOf, readMallFacts, type MallFacts } from './mall-facts';

const PAGE = 20;
const ID = /^[0-9a-z]{8,32}$/;

/** What is offered: what may be had first, then what points are missing for, then the rest; cheap first. */
export async function listMall(db: Db, member: Identity, now: Instant): Promise<MallReply> {
  const rows = await readMallItems(db, member.brandId, { states: ['live'] });
  const facts = await readMallFacts(db, member, now);
  const items = rows.map((row) => toItem(row, facts)).filter(({ why }) => why?.code !== 'over');
  return { items: items.sort(inOrder), usable: facts.usable.toString() };
}

const RANKS = { 'too-few-points': 1, 'other-level': 2, 'not-begun': 2 } as const;
const rank = ({ why }: MallItemView): number =>
  why === null ? 0 : why.code in RANKS ? RANKS[why.code as keyof typeof RANKS] : 3;
const inOrder = (a: MallItemView, b: MallItemView): number =>
  rank(a) - rank(b) ||
  Number(a.points) - Number(b.points) ||
  Number(a.fen) - Number(b.fen) ||
  (a.item < b.item ? -1 : 1);

function toItem(row: MallItemRow, { names, hasOf, whyNot }: MallFacts): MallItemView {
  const { name, picture, description, what, points, fen, perMember, tiers, from, until } = row.item;
  return {
    item: row.itemId,
    ...{ name, picture, description, kind: what.kind },
    points: String(points),
    fen: String(fen),
    why: whyNot(row),
    left: leftOf(row)?.toString() ?? null,
    perMember,
    has: hasOf(row),
    levels: tiers.map((code) => names.tierNameOf(code)),
    ...{ from, until },
  };
}

/** One item, with what it is; null: members see none of this id. */
export async function showMallItem(
  db: Db,
  member: Identity,
  itemId: string,
  now: Instant,
): Promise<MallItemReply | null> {
  const row = await readLiveItem(db, member.brandId, itemId);
  if (row === null) return null;
  const facts = await readMallFacts(db, member, now);
  return {
    item: toItem(row, facts),
    usable: facts.usable.toString(),
    coupon: await couponOf(db, row, now),
    stores: await storesOf(db, row, facts, now),
  };
}

async function couponOf(
  db: Db,
  { brandId, item: { what } }: MallItemRow,
  now: Instant,
): Promise<MallItemReply['coupon']> {
  if (what.kind !== 'coupon') return null;
  const template = await readTemplate(db, { brandId, templateId: what.template });
  if (template === null) return null;
  const { terms } = template.template;
  const names = await readCouponNames(db, brandId, [terms], now);
  return { ...couponWords(terms, names), when: validityWords(terms) };
}

async function storesOf(
  db: Db,
  { brandId, item: { what } }: MallItemRow,
  { names: { utcOffsetMinutes } }: MallFacts,
  at: Instant,
): Promise<MallItemReply['stores']> {
  if (what.kind !== 'goods') return [];
  const stores: MallItemReply['stores'] = [];
  for (let after: string | null = null; ;) {
    const page = await listStores(db, { brandId, at, utcOffsetMinutes }, null, after);
    for (const { id, name, open, hoursText } of page.stores)
      if (what.stores.length === 0 || what.stores.includes(id)) stores.push({ id, name, open, hoursText });
    if (page.next === null || stores.length >= MOST_STORES) return stores;
    after = page.next;
  }
}
/** As many as somebody looks through. */
const MOST_STORES = 100;

/** Exchanges as they are shown. */
export async function showExchanges(
  db: Db,
  { brandId }: Identity,
  exchanges: readonly Exchange[],
): Promise<ExchangeView[]> {
  const pictures = await readMallPictures(
    db,
    brandId,
    exchanges.map(({ itemId }) => itemId),
  );
  return exchanges.map(({ exchangeId, itemId, name, points, fen, couponId, orderId, at, givenBackAt }) => ({
    exchange: exchangeId,
    item: itemId,
    name,
    picture: pictures.get(itemId) ?? '',
    points: points.toString(),
    fen: fen.toString(),
    at: isoInstant(at),
    givenBackAt: isoInstant(givenBackAt),
    coupon: couponId?.toString() ?? null,
    order: orderId,
  }));
}

/** A page of what the member took, the last first; null: `after` is no place of it. */
export async function listExchanged(
  db: Db,
  member: Identity,
  after: string | undefined,
): Promise<ExchangesReply | null> {
  const place = after === undefined ? undefined : readPlace(after, ID);
  if (place === null) return null;
  const rows = await readExchanges(db, member.memberId, place ?? null, sought(PAGE));
  const { shown, next } = pageOf(rows, PAGE, ({ at, exchangeId }) => writePlace({ at, id: exchangeId }));
  return { exchanges: await showExchanges(db, member, shown), next };
}
