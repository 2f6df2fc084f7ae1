/**
 * Effects of orders on the outside and on the ledger: written in the transaction of their cause, carried out
 * after it, again until they succeed. Each is there once for its kind and subject.
 */
import type { EventBody } from '../../contract/event';
import type { MessageKind } from '../../contract/order';
import type { Instant } from '../kernel/time';

/**
 * An event of the order's member, as the inbox receives it. External ids are those of the order's own events:
 * `<order_id>`, `<order_id>:completion` …
 */
export type ToldEvent = EventBody & { externalId: string; occurredAt: Instant };

export type EffectBody =
  | { kind: 'tell-sale' | 'tell-completion' | 'tell-refund' | 'return-points'; payload: ToldEvent }
  /** Lets nobody pay any more. Subject: the payment's number. */
  | { kind: 'close-payment'; payload: Record<string, never> }
  /** Subject: the refund's number. */
  | { kind: 'send-refund'; payload: Record<string, never> }
  /** Tells WeChat that the order was handed out. Subject: the order. */
  | { kind: 'upload-shipping'; payload: { handedOutAt: Instant } }
  /**
   * Subject: `order-ready:<order_id>` or `refund-done:<refund_id>`. `taken`: the consent for it was used up
   * before.
   */
  | { kind: 'send-message'; payload: { message: MessageKind; at: Instant; refundId?: string; taken?: true } }
  /**
   * What WeChat Pay reported and does not fit what is known here: for an operator to see, looked at again
   * when retried. Subject: WeChat Pay's number of it.
   */
  | { kind: 'unknown-payment'; payload: { outTradeNo: string } }
  | { kind: 'unknown-refund'; payload: { outRefundNo: string } };

export type EffectKind = EffectBody['kind'];

export interface EffectOwner {
  brandId: number;
  memberId: bigint | null;
  orderId: string | null;
}

/** An effect that is to be. */
export type NewEffect = EffectOwner & EffectBody & { subject: string };

/** An effect taken to be carried out. `attempts`: with this one. */
export type TakenEffect = NewEffect & { effectId: bigint; attempts: number };
