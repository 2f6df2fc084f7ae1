/* A shop that takes payments and makes invoices, and what a test of it looks at. */
import type { InvoiceTitle } from '../../cloudfunctions/contract/invoice';
import type { OrderKey } from '../../cloudfunctions/core/order/order.types';
import type { InvoiceRow } from '../../cloudfunctions/core/invoice/invoice.types';
import { readInvoicesOfOrder } from '../../cloudfunctions/core/invoice/invoices.store';
import { present } from '../../cloudfunctions/core/kernel/assert';
import {
  requestInvoice,
  type NotInvoiced,
} from '../../cloudfunctions/core/settlement/invoice/request-invoice';
import { refundOrder, type Refunder } from '../../cloudfunctions/core/settlement/money/refund-order';
import { runEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import { asDb } from '../../cloudfunctions/platform/db';
import { TAX_TABLE } from '../../tools/seed/tax-table';
import { logStaff } from '../worlds/log-staff';
import { MINUTE_MS, openPayWorld, type PayWorld } from '../worlds/pay-world';

export const COMPANY: InvoiceTitle = {
  kind: 'company',
  name: '杭州回甘茶业有限公司',
  taxNumber: '91330106MA2AXXXX5D'.replaceAll('X', '0'),
};

export interface InvoiceWorld extends PayWorld {
  /** Asks for one; a request of its own unless told. */
  ask(key: OrderKey, title?: InvoiceTitle, requestId?: string): Promise<{ invoice: string } | NotInvoiced>;
  /** Gives units back, as a manager does. */
  giveBack(key: OrderKey, lines: { line: string; quantity: number }[]): Promise<unknown>;
  /** Newest first. */
  invoices(key: OrderKey): Promise<InvoiceRow[]>;
  /** Runs what is due, and the tax system, for so many rounds of a minute each. */
  rounds(count?: number): Promise<void>;
}

export async function openInvoiceWorld(): Promise<InvoiceWorld> {
  const world = await openPayWorld();
  const { brandId } = world.shop;
  await world.owner.query(
    "insert into huigan.staff (brand_id, staff_id, name, role) overriding system value values ($1, 1, '店长', 'manager')",
    [brandId],
  );
  await logStaff(world.owner);
  const place = { brandId, storeId: 's1', staffId: 1n, clerk: null, device: null };
  const manager: Refunder = { role: 'manager', place };
  const table = present(TAX_TABLE, 'the table of taxes');
  let requests = 0;
  const next = (): string => `request${(requests += 1)}`;
  return {
    ...world,
    ask: (key, title = { kind: 'person', name: '安' }, requestId = next()) =>
      requestInvoice(world.pool, world.platform.vault, key, { title, table, requestId }, world.now()),
    giveBack: ({ orderId }, lines) =>
      refundOrder(world.pool, manager, { orderId, lines, requestId: next(), reason: '做错了' }, world.now()),
    invoices: (key) => readInvoicesOfOrder(asDb(world.pool), key),
    async rounds(count = 4) {
      for (let round = 0; round < count; round += 1) {
        await runEffects(world.platform, world.now());
        await world.bank.idle();
        world.clock.ahead += MINUTE_MS;
      }
    },
  };
}
