/** A member as staff may see them. */
import type { Vault } from '../../platform/vault';
import { maskedName } from './masked-name.rules';
import { maskedPhone } from './phone.rules';
import { phonePlace } from './phone.store';

/**
 * Name and phone, masked; the phone comes as it is kept, sealed for its member.
 * @example 林知夏, 13812345678 → { name: '林*夏', phone: '138****5678' }
 */
export function maskedPerson(
  vault: Vault,
  memberId: bigint,
  { name, phone }: { name: string | null; phone: Buffer | null },
): { name: string; phone: string | null } {
  return {
    name: maskedName(name ?? ''),
    phone: phone === null ? null : maskedPhone(vault.open(phone, phonePlace(memberId)).toString()),
  };
}
