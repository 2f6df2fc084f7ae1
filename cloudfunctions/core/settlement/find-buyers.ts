/** Whose a sale is that a POS tells: the member of a code as it was shown, or of the token of an identification. */
import type { PosError } from '../../contract/pos';
import { posError } from '../../contract/pos-words';
import type { Db } from '../../platform/db';
import { readSessionHolder } from '../../platform/session-holder.store';
import { readTillToken } from '../../platform/till-token';
import type { Vault } from '../../platform/vault';
import type { Instant } from '../kernel/time';
import { instantOfEvent, type PosSale } from '../pos/pos-event.rules';
import type { PosTill } from '../pos/pos.types';
import { countMiss, readMisses } from '../till/code-misses.store';
import { mustWait } from '../till/guesses.rules';
import { identifyByCode } from '../views/account/identify-by-code';

/** A till without network tells its sales this long after: codes and tokens of the instant of the sale still count. Milliseconds. */
export const BUYER_KEPT_MS = 3 * 86_400_000;

export interface BuyerSearch {
  db: Db;
  vault: Vault;
  till: PosTill;
  now: Instant;
  /** Codes of this store that led to nobody, those of this search too; undefined until a code is told. */
  misses?: { minute: number; hour: number };
}

/** The member who bought; null: nobody told; or why that is not known. */
export async function findBuyer(search: BuyerSearch, sale: PosSale): Promise<bigint | null | PosError> {
  const { buyer } = sale;
  if (buyer === null) return null;
  const at = instantOfEvent(sale);
  const isLate = at < search.now - BUYER_KEPT_MS;
  if ('token' in buyer) return isLate ? posError('unknown-token') : memberOfToken(search, buyer.token, at);
  return isLate ? posError('code-over') : memberOfCode(search, buyer.code, at);
}

/** Sales are no way around the limit of guesses. */
async function memberOfCode(search: BuyerSearch, code: string, at: Instant): Promise<bigint | PosError> {
  const { db, vault, till } = search;
  const misses = (search.misses ??= await readMisses(db, till, search.now));
  if (mustWait(misses)) return posError('too-many-guesses');
  const found = await identifyByCode(db, vault, till, code, at);
  if ('memberId' in found) return found.memberId;
  await countMiss(db, till, search.now);
  misses.minute += 1;
  misses.hour += 1;
  return posError(found.refused === 'unknown' ? 'unknown-code' : 'code-over');
}

/** The member whom a token of this till names at an instant, unless the account was closed since. */
export async function memberOfToken(
  { db, vault, till }: Pick<BuyerSearch, 'db' | 'vault' | 'till'>,
  token: string,
  at: Instant,
): Promise<bigint | PosError> {
  const memberId = await readTillToken(vault, till, token, at);
  const holder = memberId === null ? null : await readSessionHolder(db, { memberId, brandId: till.brandId });
  return memberId === null || holder === null || holder.closed ? posError('unknown-token') : memberId;
}
