/** The member's own page: what they told, what they agreed to, how they sign in. Reads only. */
import type { MeReply } from '../../../contract/account';
import { CONSENT_PURPOSES, MOST_COUNTED, PRIVACY_VERSION } from '../../../contract/limits';
import type { Db } from '../../../platform/db';
import type { Vault } from '../../../platform/vault';
import { dayNameOf, formatInstant, type Instant } from '../../kernel/time';
import { readIdentities } from '../../member/account.store';
import { changeableFrom } from '../../member/birthday.rules';
import { readConsents } from '../../member/consent.store';
import { maskedPhone } from '../../member/phone.rules';
import { countUnread } from '../../message/messages.store';
import { phonePlace, readLostPhone, readPhone } from '../../member/phone.store';
import { readProfile } from '../../member/profile.store';
import type { Face } from '../card/faces';
import { readUnderWay } from './under-way';

/** WeChat's id across mini-programs is not a way to sign in. */
const isSignIn = (kind: string): boolean => !kind.endsWith('-union');

export interface Asked {
  face: Face;
  joinedAt: Instant | null;
  utcOffsetMinutes: number;
  now: Instant;
}

/** Everything the page shows. */
export async function showMe(db: Db, vault: Vault, asked: Asked): Promise<MeReply> {
  const { face, joinedAt, utcOffsetMinutes, now } = asked;
  const { memberId } = face;
  const profile = await readProfile(db, memberId);
  const consents = await readConsents(db, memberId);
  const identities = await readIdentities(db, memberId);
  const phone = await phoneOf(db, vault, memberId);
  const iso = (at: Instant): string => formatInstant(at, utcOffsetMinutes);
  const today = dayNameOf(now, utcOffsetMinutes);
  const { birthday } = profile;
  const answers = CONSENT_PURPOSES.map((purpose) => {
    const consent = consents.get(purpose);
    return [purpose, { granted: consent?.granted ?? false, at: consent ? iso(consent.at) : null }] as const;
  });
  return {
    brand: face.brand,
    name: profile.name,
    joinedAt: joinedAt === null ? null : iso(joinedAt),
    phone: phone === null ? null : maskedPhone(phone),
    isPhoneLost: phone === null && (await readLostPhone(db, memberId)) !== null,
    household: profile.household,
    birthday: birthday && { day: birthday.day, changeableFrom: changeableFrom(birthday, today) },
    privacy: { accepted: consents.get('privacy')?.version ?? null, current: PRIVACY_VERSION },
    consents: Object.fromEntries(answers) as MeReply['consents'],
    identities: [...new Set(identities.map(({ kind }) => kind).filter(isSignIn))],
    unreadMessages: await countUnread(db, memberId, now, MOST_COUNTED + 1),
    ...(await readUnderWay(db, memberId, now)),
  };
}

/** The member's phone as digits; null where none is kept. */
export async function phoneOf(db: Db, vault: Vault, memberId: bigint): Promise<string | null> {
  const row = await readPhone(db, memberId);
  return row === null ? null : vault.open(row.sealed, phonePlace(memberId)).toString();
}
