/** POST /pos/v1/identify: whose code it is, what they may use, and a session to redeem in. */
import { posIdentifyRequestSchema, type PosError, type PosIdentifyReply } from '../../contract/pos';
import { posError } from '../../contract/pos-words';
import { identifyAtTill } from '../../core/settlement/till/identify-at-till';
import { dayOf, startOfDay } from '../../core/kernel/time';
import type { PosTill } from '../../core/pos/pos.types';
import { issueTillToken } from '../../platform/till-token';
import type { PosCall } from './pos-call';
import { readRequest } from './read-request';

/** The member, masked. Writing the look down and counting guesses is the till's. */
export async function answerIdentify({
  platform,
  till,
  body,
  now,
}: PosCall): Promise<PosIdentifyReply | PosError> {
  const read = readRequest(posIdentifyRequestSchema, body);
  if ('refused' in read) return read.refused;
  const { database, vault } = platform;
  const { code, clerk } = read.request;
  const found = await identifyAtTill({ pool: database, vault }, { ...till, staffId: null, clerk }, code, now);
  if ('refused' in found) return posError(found.refused);
  const { memberId, member, session } = found;
  const token = await issueTillToken(vault, till, memberId, tokenEnd(till, now));
  return {
    ok: true,
    token,
    member,
    session: session && { id: session.id, expiresAt: new Date(session.expiresAt).toISOString() },
  };
}

/**
 * Midnight after next, for sales that are paid after closing time too.
 * @example identified on 21 November at 10:00: 23 November 00:00
 */
const tokenEnd = ({ utcOffsetMinutes }: PosTill, now: number): number =>
  startOfDay(dayOf(now, utcOffsetMinutes) + 2, utcOffsetMinutes);
