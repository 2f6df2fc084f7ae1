/**
 * What members do in the mini-program, for later insight: kept only with consent (personalisation), and never
 * more precious than the network. The function `insight` is asked with a batch and tells how many were kept.
 */
import * as z from 'zod/mini';
import { BEHAVIOUR_BATCH } from './limits';
import { instant } from './shapes';

export const BEHAVIOUR_NAMES = ['visit', 'page', 'product-seen', 'share-opened', 'coupon-seen'] as const;

const word = z.string().check(z.minLength(1), z.maxLength(60), z.regex(/^[\w./:-]+$/));

export const behaviourEventSchema = z.object({
  /** Made by the device: the same event told twice is kept once. */
  id: z.string().check(z.regex(/^[0-9a-z]{8,32}$/)),
  name: z.enum(BEHAVIOUR_NAMES),
  at: instant,
  /** Path of the page. */
  page: z.optional(word),
  /** What was seen: a product, a coupon, a share's token. */
  subject: z.optional(word),
  /** WeChat's number of the way in (1011: scanned a QR code). */
  scene: z.optional(z.int().check(z.minimum(0), z.maximum(9999))),
  /** Where the entry came from, as the link or code says. */
  channel: z.optional(word),
});
export type BehaviourEvent = z.infer<typeof behaviourEventSchema>;

export const insightRequestSchema = z.discriminatedUnion('action', [
  z.object({
    action: z.literal('record'),
    events: z.array(behaviourEventSchema).check(z.minLength(1), z.maxLength(BEHAVIOUR_BATCH)),
  }),
]);
export type InsightRequest = z.infer<typeof insightRequestSchema>;

export interface InsightReply {
  /** 0 without consent, or where all were known. */
  kept: number;
}
