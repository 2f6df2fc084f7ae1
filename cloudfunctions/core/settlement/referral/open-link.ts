/**
 * A link was opened, by a visitor or a member. Of a visitor that is kept until they join
 * (win-new-member.ts), or forgotten. Opening rewards nobody.
 */
import { withTransaction, type Database, type Db } from '../../../platform/db';
import type { Identity, Visitor } from '../../../platform/identity';
import type { Vault } from '../../../platform/vault';
import { dayOf, type Instant } from '../../kernel/time';
import { readBrandRules } from '../../programme/brand-rules.store';
import { afterTouch } from '../../referral/attribution.rules';
import {
  addTouch,
  holdAttribution,
  isSharedFrom,
  keepAttribution,
  personOfMember,
  personOfVisitor,
  readLink,
  removeAttribution,
} from '../../referral/links.store';
import { readOpenProgramme } from '../../referral/programme.store';
import type { Link, Touch } from '../../referral/referral.types';

export interface Opening {
  who: Identity | Visitor;
  token: string;
  device: string | null;
}

/**
 * The link; null: there is none of the brand. What was opened is kept, once a day for each person and link.
 */
export const openLink = (
  pool: Database,
  vault: Vault,
  { who, token, device }: Opening,
  now: Instant,
): Promise<Link | null> =>
  withTransaction(pool, async (db) => {
    const link = await readLink(db, token);
    if (link?.brandId !== who.brandId) return null;
    if ('memberId' in who && who.memberId === link.referrerId) return link;
    const { utcOffsetMinutes } = await readBrandRules(db, who.brandId);
    const sameDevice = device !== null && (await isSharedFrom(db, link, device));
    const touch = { link, at: now, sameDevice };
    const person = 'memberId' in who ? personOfMember(who.memberId) : visitorPerson(vault, who);
    await addTouch(db, person, { ...touch, day: dayOf(now, utcOffsetMinutes) });
    if ('memberId' in who) await win(db, who, touch);
    return link;
  });

/** A visitor as their touches know them. */
export const visitorPerson = (vault: Vault, { brandId, kind, id }: Visitor): string =>
  personOfVisitor(vault.hash(brandId, kind, id));

/** The member is won by whose link it is, unless somebody else's counts still. */
async function win(db: Db, { memberId, brandId }: Identity, touch: Touch): Promise<void> {
  const programme = await readOpenProgramme(db, brandId, touch.at);
  if (programme === null) return;
  const held = await holdAttribution(db, memberId);
  if (held === null) return;
  const { attribution: before, hasBought } = held;
  const after = afterTouch(before, touch, programme.attribution, !hasBought);
  if (after === before) return;
  if (before !== null && before.referrerId !== after.referrerId)
    await removeAttribution(db, memberId, before, touch.at);
  await keepAttribution(db, { memberId, brandId }, after);
}

/** The member's orders are nobody's, until they open a link again. */
export const endAttribution = (pool: Database, { memberId }: Identity, now: Instant): Promise<void> =>
  withTransaction(pool, async (db) => {
    const held = await holdAttribution(db, memberId);
    if (held?.attribution) await removeAttribution(db, memberId, held.attribution, now);
  });
