/** A member's coupons, groups, links and friends. Reads only. */
import { yuan } from '../../../../contract/in-words';
import { readMaskedNames } from '../../referral/referral-facts';
import { asked, joined, money, placeOf, type Entry, type ReadSource } from './reading';
import {
  findCouponMoments,
  findGroupMoments,
  findShareMoments,
  type IFindCouponMomentsResult,
  type IFindShareMomentsResult,
} from './story.view.queries';
import { storyWords as words } from './words';

type Told = Pick<Entry, 'title' | 'detail' | 'amount'>;

/** Received, used, given back, over. */
export const readCoupons: ReadSource = async (reading, before, limit) => {
  const rows = await findCouponMoments.run(asked(reading, before, limit), reading.db);
  return rows.map((row) => ({
    ...placeOf('coupon', row),
    part: 'coupons',
    ...couponLine(row),
    amount: null,
    order: row.order_id,
  }));
};

function couponLine(row: IFindCouponMomentsResult): Omit<Told, 'amount'> {
  const name = row.name ?? words.unnamedCoupon;
  const off = row.off_fen === null || row.off_fen === 0n ? null : words.off(row.off_fen);
  switch (row.what) {
    case 'got':
      return { title: words.couponGot, detail: joined([name, words.source(row.source)]) };
    case 'used':
      return { title: words.couponUsed, detail: joined([name, row.store, off]) };
    case 'back':
      return { title: words.couponBack, detail: joined([name, row.store]) };
    case 'expired':
      return { title: words.couponExpired, detail: name };
    default:
      return { title: words.couponRevoked, detail: joined([name, words.revoked(row.ended_why)]) };
  }
}

/** A seat that was paid, and what became of its group. */
export const readGroups: ReadSource = async (reading, before, limit) => {
  const rows = await findGroupMoments.run(asked(reading, before, limit), reading.db);
  return rows.map((row) => ({
    ...placeOf('group', row),
    part: 'groups',
    title: words.group(row.kind, row.what, row.opened),
    detail: joined([
      row.name,
      row.what === 'joined' ? words.groupPaid(row.payable_fen) : null,
      row.what === 'failed' || row.what === 'left' ? words.groupMoneyBack : null,
    ]),
    amount: null,
    order: row.order_id,
  }));
};

/** Links, friends, what those bought and what it pays. */
export const readShares: ReadSource = async (reading, before, limit) => {
  const rows = await findShareMoments.run(asked(reading, before, limit), reading.db);
  const friends = rows.flatMap(({ friend_id }) => (friend_id === null ? [] : [friend_id]));
  const nameOf = await readMaskedNames(reading.db, [...new Set(friends)]);
  return rows.map((row) => ({
    ...placeOf('share', row),
    part: 'sharing',
    ...shareLine(row, nameOf(row.friend_id)),
    order: null,
  }));
};

function shareLine(row: IFindShareMomentsResult, friend: string): Told {
  const paid = row.entitled ?? 0n;
  const reward = words.reward(row.asset === 'POINT' ? words.points(paid) : yuan(paid), row.state);
  switch (row.what) {
    case 'link':
      return { title: words.shared(row.content_kind), detail: words.sharedBy(row.channel), amount: null };
    case 'friend':
      return { title: words.friend, detail: words.friendOf(friend), amount: null };
    case 'bought':
      return {
        title: words.friendBought,
        detail: joined([words.bought(friend), reward]),
        amount: money(row.base_fen ?? 0n),
      };
    default:
      return { title: row.what === 'team' ? words.team : words.invited, detail: reward, amount: null };
  }
}
