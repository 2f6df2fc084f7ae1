/** The message that tells a seat's member how their group or parcel goes; sent where they allowed one. */
import type { NoticeKind } from '../../../contract/order';
import { ofOrder, type NewEffect } from '../../effect/effects';
import type { Instant } from '../../kernel/time';
import type { OrderKey } from '../../order/order.types';

type GroupMessage = Extract<NoticeKind, `group-${string}` | 'parcel-arrived'>;

/** Once for a seat: its order is in the subject. */
export const tellOfGroup = (
  message: GroupMessage,
  order: OrderKey & { brandId: number },
  at: Instant,
  refundId?: string,
): NewEffect => ({
  ...ofOrder(order),
  kind: 'send-message',
  subject: `${message}:${order.orderId}`,
  payload: { message, at, ...(refundId === undefined ? {} : { refundId }) },
});
