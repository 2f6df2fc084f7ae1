/**
 * Who shows a member code at the till. Reads only; what a till may do with the answer, and how often it may
 * ask, is the till's affair.
 */
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

/** The member with a handle, and the secret of their codes as it is kept. */
export interface CodeHolder {
  memberId: bigint;
  sealed: Buffer;
}

/** The handle by which the member of a code is found; null: it is no code. */
export const handleOf = (code: string): string | null => readMemberCode(code)?.handle ?? null;

/** Whether a code is of `holder`, who has its handle, and of this instant, or not older than `maxAgeMs`. */
export function answerCode(
  vault: Vault,
  holder: CodeHolder | null,
  code: string,
  { now, utcOffsetMinutes, maxAgeMs = 0 }: { now: Instant; utcOffsetMinutes: number; maxAgeMs?: number },
): CodeAnswer {
  const read = readMemberCode(code);
  if (read === null || holder === null) return { refused: 'unknown' };
  const { memberId, sealed } = holder;
  const secret = vault.open(sealed, secretPlace(memberId));
  const step = stepOfPassword(secret, read.password, now, utcOffsetMinutes, maxAgeMs);
  return step === null ? { refused: 'not-valid-now' } : { memberId, step };
}

/**
 * The member of this brand whose code it is, with the step it was made in, so that whoever spends it can
 * refuse it the second time.
 */
export async function identifyByCode(
  db: Db,
  vault: Vault,
  { brandId, utcOffsetMinutes }: { brandId: number; utcOffsetMinutes: number },
  code: string,
  now: Instant,
): Promise<CodeAnswer> {
  const handle = handleOf(code);
  const holder = handle === null ? null : await findByHandle(db, brandId, handle);
  return answerCode(vault, holder, code, { now, utcOffsetMinutes });
}
