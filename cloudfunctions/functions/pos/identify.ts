/** POST /pos/v1/identify: whose code it is, what they may use, and a session to redeem in. */
import { posIdentifyRequestSchema, type PosIdentifyReply, type TillMember } from '../../contract/pos';
import { posError } from '../../contract/pos-words';
import { askedOf, identifyAtTill, type IdentifiedMember } from '../../core/settlement/till/identify-at-till';
import { dayOf, isoInstant, startOfDay } from '../../core/kernel/time';
import type { PosTill } from '../../core/pos/pos.types';
import type { AskedFacts } from '../../core/views/till/asked-facts';
import { listTillCoupons } from '../../core/views/till/till-coupons';
import { asQuickDb } from '../../platform/db';
import { issueTillToken } from '../../platform/till-token';
import type { Answered, PosCall, Understood } from './pos-call';
import { readRequest } from './read-request';

/** The member, masked. Writing the look down, counting guesses and keeping the answer are the till's. */
export function identify(call: PosCall): Understood {
  const read = readRequest(posIdentifyRequestSchema, call.body);
  if ('refused' in read) return read;
  const { code, clerk, coupons = false } = read.request;
  return { keys: askedOf(code), answer: (facts) => lookedAt(call, { code, clerk, coupons }, facts) };
}

async function lookedAt(
  call: PosCall,
  { code, clerk, coupons }: { code: string; clerk: string; coupons: boolean },
  facts: AskedFacts,
): Promise<Answered> {
  const { platform, till, messageId, now, keep } = call;
  const { database, vault } = platform;
  let known: Promise<Pick<PosIdentifyReply, 'token' | 'member'>> | undefined;
  // Whether a session opens or not, the token and the member are the same: made once.
  const knownOf = async ({ memberId, member }: IdentifiedMember) => ({
    token: issueTillToken(vault, till, memberId, tokenEnd(till, now)),
    member: coupons ? await withCoupons(call, memberId, member) : member,
  });
  const tell = async (identified: IdentifiedMember): Promise<PosIdentifyReply> => ({
    ok: true,
    ...(await (known ??= knownOf(identified))),
    session: sessionOf(identified),
  });
  const place = { ...till, staffId: null, clerk };
  const found = await identifyAtTill({ pool: database, vault }, place, code, now, {
    facts,
    async answer(opened, unopened) {
      const { answer, ...message } = keep(await tell(opened));
      const answers = { opened: answer, unopened: keep(await tell(unopened)).answer };
      return { messageId, ...message, answers };
    },
  });
  if ('refused' in found) return { reply: posError(found.refused) };
  return { reply: await tell(found), kept: found.kept };
}

const sessionOf = ({ session }: IdentifiedMember): PosIdentifyReply['session'] =>
  session && { id: session.id, expiresAt: isoInstant(Date.parse(session.expiresAt)) };

/** The member with their coupons, where the POS knows such things. */
async function withCoupons(
  { platform, till, now }: PosCall,
  memberId: bigint,
  member: TillMember,
): Promise<TillMember> {
  const at = { store: till.storeId, tier: member.tier.code, at: now };
  const listed = await listTillCoupons(asQuickDb(platform.database), { memberId, brandId: till.brandId }, at);
  const coupons = listed.map(({ coupon, name, condition, when, usesLeft }) => ({
    coupon,
    name,
    condition,
    when,
    usesLeft,
  }));
  return { ...member, coupons };
}

/**
 * Midnight after next, for sales that are paid after closing time too.
 * @example identified on 21 November at 10:00: 23 November 00:00
 */
const tokenEnd = ({ utcOffsetMinutes }: PosTill, now: number): number =>
  startOfDay(dayOf(now, utcOffsetMinutes) + 2, utcOffsetMinutes);
