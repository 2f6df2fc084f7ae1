/** Who shows a member code at the till. Reads only; what a till may do with the answer, and how often it may ask, is the till's affair. */
import { readMemberCode } from '../../../contract/member-code';
import type { Db } from '../../../platform/db';
import type { Vault } from '../../../platform/vault';
import type { Instant } from '../../kernel/time';
import { stepOfPassword } from '../../member/member-code.rules';
import { findByHandle, secretPlace } from '../../member/member-code.store';

export type CodeAnswer =
  | { memberId: bigint; step: number }
  /** `unknown`: no code of a member of this brand. `not-valid-now`: of a member, but of another moment. */
  | { refused: 'unknown' | 'not-valid-now' };

/** The member of this brand whose code it is, with the step it was made in, so that whoever spends it can refuse it the second time. */
export async function identifyByCode(
  db: Db,
  vault: Vault,
  brand: { brandId: number; utcOffsetMinutes: number },
  code: string,
  now: Instant,
): Promise<CodeAnswer> {
  const read = readMemberCode(code);
  if (read === null) return { refused: 'unknown' };
  const found = await findByHandle(db, brand.brandId, read.handle);
  if (found === null) return { refused: 'unknown' };
  const { memberId, sealed } = found;
  const secret = vault.open(sealed, secretPlace(memberId));
  const step = stepOfPassword(secret, read.password, now, brand.utcOffsetMinutes);
  return step === null ? { refused: 'not-valid-now' } : { memberId, step };
}
