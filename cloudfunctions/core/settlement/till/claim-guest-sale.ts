/**
 * A forgotten card: a sale that a POS or a file told without a member becomes that of whoever shows its
 * receipt at the till, once. The event stays the one that was told, with its lines and instant.
 */
import { salePayload } from '../../../contract/event';
import { withTransaction, type Database } from '../../../platform/db';
import { giveGuestSaleTo, holdGuestSale } from '../../inbox/guest-sales.store';
import type { IncomingEvent, SaleKey } from '../../inbox/inbox.types';
import { holdForNumbering } from '../../member/member.store';
import { provesSale } from '../../till/credit.rules';
import { prepare } from '../intake/prepare-events';
import type { BrandZone } from '../intake/receive-events';

/** The event that is the member's now; null: there is no such sale, or the receipt does not prove it. */
export function claimGuestSale(
  pool: Database,
  { brandId, utcOffsetMinutes }: BrandZone,
  {
    sale,
    memberId,
    receipt,
  }: { sale: SaleKey; memberId: bigint; receipt: { amountFen: bigint; time: string } },
): Promise<IncomingEvent | null> {
  return withTransaction(pool, async (db) => {
    const held = await holdGuestSale(db, brandId, sale);
    if (held === null || !provesSale(held, receipt, utcOffsetMinutes)) return null;
    const { source, externalId, occurredAt } = held;
    const payload = salePayload.parse(held.payload);
    const event: IncomingEvent = { kind: 'sale', source, externalId, memberId, occurredAt, payload };
    const { hash } = prepare(event, 0, utcOffsetMinutes);
    await holdForNumbering(db, [memberId]);
    return (await giveGuestSaleTo(db, brandId, sale, { memberId, hash })) ? event : null;
  });
}
