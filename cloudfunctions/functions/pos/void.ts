/** POST /pos/v1/void: gives back what was redeemed for a receipt that is voided. */
import { posVoidRequestSchema, type PosError, type PosVoidReply } from '../../contract/pos';
import { posError } from '../../contract/pos-words';
import { isoInstant } from '../../core/kernel/time';
import { voidRedemption } from '../../core/settlement/till/reverse-redemption';
import type { PosCall, Understood } from './pos-call';
import { readRequest } from './read-request';

/** When it was given back; again: the same. */
export function voidIt(call: PosCall): Understood {
  const read = readRequest(posVoidRequestSchema, call.body);
  if ('refused' in read) return read;
  const { redemption, clerk } = read.request;
  return { keys: {}, answer: async () => ({ reply: await voided(call, redemption, clerk) }) };
}

async function voided(
  { platform, till, now }: PosCall,
  redemption: string,
  clerk: string,
): Promise<PosVoidReply | PosError> {
  const by = { ...till, staffId: null, clerk };
  const reversed = await voidRedemption(platform.database, by, redemption, now);
  if ('reversedAt' in reversed) return { ok: true, redemption, reversedAt: isoInstant(reversed.reversedAt) };
  return posError(reversed.refused === 'too-late' ? 'too-late' : 'unknown-redemption');
}
