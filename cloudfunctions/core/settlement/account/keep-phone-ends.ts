/**
 * Keeps the keyed hash of the last four digits of numbers that were bound before it was kept: a list at the
 * desk finds members by it. Nothing to do once all have one.
 */
import { asDb } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import type { Vault } from '../../../platform/vault';
import { PHONE_END_HASH, phoneEnd } from '../../member/phone.rules';
import { keepEnds, phonePlace, readWithoutEnd, type EndlessPhone } from '../../member/phone.store';

/** Opening a number and hashing its end is a few microseconds each. */
const BATCH = 500;

/**
 * In batches until none is left or the time is up; how many it were. A number that does not open was sealed
 * with another key: it is left, and keeps nobody else waiting.
 */
export async function keepPhoneEnds({ database, vault }: Outside, isTimeUp: () => boolean): Promise<number> {
  const db = asDb(database);
  let total = 0;
  for (let after = 0n; !isTimeUp();) {
    const phones = await readWithoutEnd(db, after, BATCH);
    const ends = phones.flatMap((phone) => endOf(vault, phone) ?? []);
    if (ends.length > 0) await keepEnds(db, ends);
    total += ends.length;
    const last = phones[phones.length - 1];
    if (last === undefined || phones.length < BATCH) break;
    after = last.memberId;
  }
  return total;
}

function endOf(vault: Vault, phone: EndlessPhone): (EndlessPhone & { endHash: Buffer }) | null {
  try {
    const digits = vault.open(phone.sealed, phonePlace(phone.memberId)).toString();
    return { ...phone, endHash: vault.hash(phone.brandId, PHONE_END_HASH, phoneEnd(digits)) };
  } catch {
    return null;
  }
}
