/**
 * The operations of the interface in the words of OpenAPI: what each takes and answers, and which errors it
 * may meet.
 */
import {
  posEventsRequestSchema,
  posIdentifyRequestSchema,
  posQuoteRequestSchema,
  posRedeemRequestSchema,
  posVoidRequestSchema,
  type PosErrorCode,
} from '../pos';
import {
  posEventsReplySchema,
  posIdentifyReplySchema,
  posQuoteReplySchema,
  posRedeemReplySchema,
  posVoidReplySchema,
} from '../pos-replies';

/** What every signed message may meet. */
export const COMMON_ERRORS: PosErrorCode[] = [
  'not-json',
  'bad-request',
  'signature-missing',
  'signature-wrong',
  'signature-stale',
  'message-differs',
  'too-large',
  'try-again',
];

export const OPERATIONS = {
  events: {
    summary: 'Orders paid, completed and refunded',
    description:
      'Up to 100 events, each looked at alone: a bad one is refused alone, and nothing else is lost. An event with the same id again changes nothing. Answered with what each event did.',
    request: posEventsRequestSchema,
    reply: posEventsReplySchema,
    errors: [],
  },
  identify: {
    summary: 'The member of a code',
    description:
      'Answers who shows the code, masked, with what they may use, and a token that names them in sales. An unused code opens a session of five minutes for redeeming. Every look is written down.',
    request: posIdentifyRequestSchema,
    reply: posIdentifyReplySchema,
    errors: ['unknown-code', 'code-over', 'too-many-guesses'],
  },
  redeem: {
    summary: 'A benefit, points or a coupon of the identified member',
    description:
      'Takes one use of a benefit, points, or one use of a coupon on what is rung up, within the session. The same id again is answered the same.',
    request: posRedeemRequestSchema,
    reply: posRedeemReplySchema,
    errors: ['session-over', 'unknown-benefit', 'used-up', 'insufficient-points', 'coupon-not-usable'],
  },
  void: {
    summary: 'Gives back what was redeemed',
    description:
      'For a receipt that is voided: a benefit, points or a coupon that this store took within the last day come back. Again: the same answer.',
    request: posVoidRequestSchema,
    reply: posVoidReplySchema,
    errors: ['unknown-redemption', 'too-late'],
  },
  quote: {
    summary: 'What a sale would earn, and the best coupon for it',
    description:
      'The sum of the lines, and the points by the rules in force; where coupons are asked for, the best one for these lines, and the sentence to say. Nothing is written.',
    request: posQuoteRequestSchema,
    reply: posQuoteReplySchema,
    errors: ['unknown-token'],
  },
} as const;
export type OperationName = keyof typeof OPERATIONS;
