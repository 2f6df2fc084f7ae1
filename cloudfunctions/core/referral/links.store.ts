/*
 * Links, who opened them, and whose purchase a member's next order is. Whoever moves an attribution holds the
 * member's row first (`holdAttribution`). Stores hold no policy: who takes over is in attribution.rules.ts.
 */
import type { ShareChannel, SharedKind } from '../../contract/referral';
import type { Db } from '../../platform/db';
import { formatDay, isoInstant, type Day, type Instant } from '../kernel/time';
import {
  deleteAttribution,
  deleteOldTouches,
  deleteTouches,
  endFriend,
  findAttribution,
  findGone,
  findLink,
  findShare,
  findShareDevice,
  findTouches,
  insertSecondAccount,
  insertShare,
  insertTouch,
  lockWon,
  noteDevice,
  saveAttribution,
  saveFriend,
  type IFindAttributionResult,
  type IFindLinkResult,
} from './links.store.queries';
import type { Attribution, Link, Touch } from './referral.types';

/** Who opens a link: a member, or a visitor by the keyed hash of their identity. */
export type Person = string;
export const personOfMember = (memberId: bigint): Person => `m:${memberId}`;
export const personOfVisitor = (hash: Buffer): Person => `v:${hash.toString('hex')}`;

/**
 * Keeps a link of a member, unless there is one for this content and channel, and from which device it was
 * shared; the token of the one there is. Null: another link has the token.
 */
export async function keepShare(
  db: Db,
  link: Link,
  { device, at }: { device: string | null; at: Instant },
): Promise<string | null> {
  const { referrerId: memberId, brandId, token, contentKind, contentId, channel } = link;
  const about = { memberId, contentKind, contentId, channel };
  await insertShare.run({ ...about, brandId, token, device, at: isoInstant(at) }, db);
  if (device !== null) await noteDevice.run({ ...about, device }, db);
  return (await findShare.run(about, db))[0]?.token ?? null;
}

/** Whether a device is the one from which a link was shared last. */
export async function isSharedFrom(db: Db, link: Link, device: string): Promise<boolean> {
  const { referrerId: memberId, contentKind, contentId, channel } = link;
  const [row] = await findShareDevice.run({ memberId, contentKind, contentId, channel }, db);
  return row?.device === device;
}

/** The link of a token; null: there is none. */
export async function readLink(db: Db, token: string): Promise<Link | null> {
  const [row] = await findLink.run({ token }, db);
  return row === undefined ? null : toLink(row);
}

const toLink = (row: IFindLinkResult): Link => ({
  token: row.token,
  brandId: row.brand_id,
  referrerId: row.member_id,
  contentKind: row.content_kind as SharedKind,
  contentId: row.content_id,
  channel: row.channel as ShareChannel,
});

/** Keeps that a link was opened, once a day. */
export async function addTouch(
  db: Db,
  person: Person,
  { link, at, day, sameDevice }: Touch & { day: Day },
): Promise<void> {
  const { token, brandId, referrerId } = link;
  await insertTouch.run(
    { person, day: formatDay(day), token, brandId, referrerId, at: isoInstant(at), sameDevice },
    db,
  );
}

/** The newest links that a person opened, oldest first. */
export async function readTouches(db: Db, person: Person, limit: number): Promise<Touch[]> {
  const rows = await findTouches.run({ person, limit }, db);
  return rows
    .map((row) => ({
      link: toLink(row),
      at: row.touched_at.getTime(),
      sameDevice: row.same_device,
    }))
    .reverse();
}

/** Forgets what people opened. */
export async function removeTouches(db: Db, people: readonly Person[]): Promise<void> {
  await deleteTouches.run({ people: [...people] }, db);
}

/** Forgets touches of days before; how many. */
export async function removeOldTouches(db: Db, before: Day, limit: number): Promise<number> {
  const removed = await deleteOldTouches.run({ before: formatDay(before), limit }, db);
  return removed.length;
}

const toAttribution = (row: IFindAttributionResult): Attribution => ({
  referrerId: row.referrer_id,
  token: row.token,
  contentKind: row.content_kind as SharedKind,
  contentId: row.content_id,
  channel: row.channel as ShareChannel,
  since: row.since.getTime(),
  until: row.until.getTime(),
  newcomer: row.newcomer,
  sameDevice: row.same_device,
});

/** Whose a member's next order is, whether or not its window is over; null: nobody's. */
export async function readAttribution(db: Db, memberId: bigint): Promise<Attribution | null> {
  const [row] = await findAttribution.run({ memberId }, db);
  return row === undefined ? null : toAttribution(row);
}

/** The same with the member's row held until the transaction ends; null: their account is closed. */
export async function holdAttribution(
  db: Db,
  memberId: bigint,
): Promise<{ attribution: Attribution | null; hasBought: boolean } | null> {
  const [held] = await lockWon.run({ memberId }, db);
  if (held === undefined || (await findGone.run({ memberId }, db)).length > 0) return null;
  return { attribution: await readAttribution(db, memberId), hasBought: held.has_bought };
}

/** Keeps whose it is, on both sides. */
export async function keepAttribution(
  db: Db,
  { memberId, brandId }: { memberId: bigint; brandId: number },
  attribution: Attribution,
): Promise<void> {
  const { referrerId, token, contentKind, contentId, channel, newcomer, sameDevice } = attribution;
  const times = { since: isoInstant(attribution.since), until: isoInstant(attribution.until) };
  const link = { referrerId, token, contentKind, contentId, channel, newcomer, sameDevice };
  await saveAttribution.run({ memberId, brandId, ...link, ...times }, db);
  await saveFriend.run({ memberId: referrerId, friendId: memberId, brandId, ...times }, db);
}

/** Keeps that WeChat knew a member under the unionid of another one. */
export async function keepSecondAccount(
  db: Db,
  account: { memberId: bigint; brandId: number; ofId: bigint },
): Promise<void> {
  await insertSecondAccount.run(account, db);
}

/** The member's orders are nobody's from an instant on. */
export async function removeAttribution(
  db: Db,
  memberId: bigint,
  { referrerId }: Pick<Attribution, 'referrerId'>,
  at: Instant,
): Promise<void> {
  await deleteAttribution.run({ memberId }, db);
  await endFriend.run({ memberId: referrerId, friendId: memberId, at: isoInstant(at) }, db);
}
