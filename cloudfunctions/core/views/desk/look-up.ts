/** A member as an operator may see them: masked. Reads only; the caller writes the look down. */
import type { HistoryEntry } from '../../../contract/member';
import type { MergedAccount, ShownEntry, ShownMember, WhyNotMerged } from '../../../contract/merge';
import { readMemberCode } from '../../../contract/member-code';
import type { Db } from '../../../platform/db';
import type { Vault } from '../../../platform/vault';
import { present } from '../../kernel/assert';
import { formatInstant, type Instant } from '../../kernel/time';
import { maskedName } from '../../member/masked-name.rules';
import { maskedPhone, normalPhone, PHONE_HASH } from '../../member/phone.rules';
import { closedAmong } from '../../member/account.store';
import { whyHeld } from '../../member/merge.rules';
import { keptAccountOf, readHeld, readMergedInto } from '../../member/merges.store';
import { readProfile } from '../../member/profile.store';
import type { Brand } from '../../programme/programme.store';
import { identifyByCode } from '../account/identify-by-code';
import { phoneOf } from '../account/me';
import { showCard } from '../card/card';
import { readFace } from '../card/faces';
import { listHistory } from '../card/history';
import { readStanding } from '../card/standing';
import type { Standing } from '../card/standing.types';
import { findMemberByOwnKey, findMemberByPhone } from './stores-and-letters.view.queries';

/** By what a member was looked for: what is written down of the text. */
export type LookedBy = 'code' | 'phone' | 'key';
const LOOKS_LIKE_PHONE = /^\+?[\d -]{7,20}$/;
const HOME = '86';
const ENTRIES = 10;

export interface Desk {
  vault: Vault;
  brand: Brand;
  utcOffsetMinutes: number;
  now: Instant;
}

/** Whom a member code of this moment, a phone number or a member key means; null: nobody of the brand. */
export async function findByText(
  db: Db,
  { vault, brand, utcOffsetMinutes, now }: Desk,
  typed: string,
): Promise<{ by: LookedBy; memberId: bigint | null }> {
  const text = typed.trim();
  const { brandId } = brand;
  if (readMemberCode(text) !== null) {
    const found = await identifyByCode(db, vault, { brandId, utcOffsetMinutes }, text, now);
    return { by: 'code', memberId: 'memberId' in found ? found.memberId : null };
  }
  const phone = LOOKS_LIKE_PHONE.test(text) ? phoneIn(text) : null;
  if (phone !== null) {
    const [row] = await findMemberByPhone.run(
      { brandId, phoneHash: vault.hash(brandId, PHONE_HASH, phone) },
      db,
    );
    if (row !== undefined) return { by: 'phone', memberId: row.member_id };
  }
  const own = await findOwnKey(db, brandId, text);
  // The number of an account that was given up answers with the one that is kept.
  const memberId = own === null ? null : await keptAccountOf(db, own);
  return { by: own === null && phone !== null ? 'phone' : 'key', memberId };
}

/** The very account of a member key; null: none of the brand. */
export async function findOwnKey(db: Db, brandId: number, memberKey: string): Promise<bigint | null> {
  const [row] = await findMemberByOwnKey.run({ brandId, memberKey }, db);
  return row?.member_id ?? null;
}

/** Why two accounts cannot become one now; null: they can. */
export async function whyNotMerged(
  db: Db,
  { given, kept }: { given: bigint; kept: bigint },
): Promise<WhyNotMerged | null> {
  if (given === kept) return 'same';
  if ((await closedAmong(db, [given, kept])).size > 0) return 'account-closed';
  return whyHeld(await readHeld(db, given));
}

/** A number with its country code begins with a plus. */
const phoneIn = (text: string): string | null =>
  text.startsWith('+') ? normalPhone(text, '') : normalPhone(HOME, text);

/** The member, with everything settled that is due. */
export async function showMember(
  db: Db,
  { vault, brand, utcOffsetMinutes, now }: Desk,
  memberId: bigint,
): Promise<ShownMember> {
  const face = present(await readFace(db, memberId, brand.brandId), `member ${memberId}`);
  const standing = await readStanding(db, { memberId, asOf: brand.standsAt ?? now });
  const card = showCard(face, standing);
  const { joinedAt } = standing.book;
  const phone = await phoneOf(db, vault, memberId);
  const { entries } = await listHistory(db, standing, undefined, undefined);
  return {
    memberKey: face.memberKey,
    name: maskedName((await readProfile(db, memberId)).name),
    phone: phone === null ? null : maskedPhone(phone),
    joinedAt: joinedAt === null ? null : formatInstant(joinedAt, utcOffsetMinutes),
    tier: card.tier.name,
    redeemablePoints: card.redeemablePoints,
    pendingPoints: card.pendingPoints,
    debtPoints: card.debtPoints,
    qualifyingPoints: card.qualifyingPoints,
    lastEntries: lastOf(entries),
    merged: await mergedInto(db, standing, utcOffsetMinutes),
  };
}

const lastOf = (entries: readonly HistoryEntry[]): ShownEntry[] =>
  entries.slice(0, ENTRIES).map(({ at, title, points, store }) => ({ at, title, points, store }));

/** Accounts that were given up for this one: their own histories stay readable. */
async function mergedInto(
  db: Db,
  { book, asOf }: Standing,
  utcOffsetMinutes: number,
): Promise<MergedAccount[]> {
  const merged: MergedAccount[] = [];
  for (const { memberId, memberKey, mergedAt } of await readMergedInto(db, book.memberId)) {
    const standing = await readStanding(db, { memberId, asOf });
    const { entries } = await listHistory(db, standing, undefined, undefined);
    merged.push({
      memberKey,
      mergedAt: formatInstant(mergedAt, utcOffsetMinutes),
      lastEntries: lastOf(entries),
    });
  }
  return merged;
}
