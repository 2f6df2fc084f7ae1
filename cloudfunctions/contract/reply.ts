/**
 * What every function answers. A rejection is an expected outcome with a code of this closed union; the
 * client has words for each. No business shapes here: those live beside their capability.
 */
export const REJECTION_CODES = [
  'bad-request',
  'not-signed-in',
  'session-expired',
  'not-found',
  'forbidden',
  'not-joined',
  'wechat-refused',
  'privacy-outdated',
  'phone-taken',
  'birthday-fixed',
  'name-refused',
  'figures-changed',
  'session-over',
  'code-over',
  'too-many-guesses',
  'too-often',
  'unknown-benefit',
  'coupon-not-usable',
  'coupon-not-given',
  'used-up',
  'insufficient-points',
  'too-late',
  'sale-differs',
  'invite-over',
  'already-running',
  'already-changed',
  'wrong-state',
  'payment-refused',
  'no-payment-here',
  'request-open',
  'invoice-open',
  'nothing-to-invoice',
  'nothing-left',
  'demo-mode-only',
  /** The server failed; nothing is known of what became of the request. */
  'try-again',
  /** Said by the client itself: the request, or its answer, was lost on the way. */
  'no-network',
] as const;

export type RejectionCode = (typeof REJECTION_CODES)[number];

export type Reply<T> = { ok: true; data: T } | { ok: false; code: RejectionCode; message: string };
