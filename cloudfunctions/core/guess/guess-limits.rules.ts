/** What can be guessed, and how often somebody may before they have to wait. Pure. */

/** Of one holder. */
export interface GuessLimit {
  aMinute: number;
  anHour: number;
}

export const GUESS_LIMITS = {
  /**
   * Codes at a store's tills: of members, of coupons, of pickup. A busy till misreads one now and then; a
   * program tries thousands.
   */
  'till-code': { aMinute: 30, anHour: 300 },
  /** Codes of coupons that a member types. Somebody mistypes one a few times. */
  'claim-code': { aMinute: 6, anHour: 30 },
  /** Codes of the phone button, which WeChat is asked for: each costs money. */
  'phone-code': { aMinute: 6, anHour: 30 },
  /** One-time codes of invitations to work here, by whoever signs in with them. */
  invite: { aMinute: 6, anHour: 30 },
} as const satisfies Record<string, GuessLimit>;

export type GuessKind = keyof typeof GUESS_LIMITS;

/**
 * How many codes of one message may turn out wrong: a third of a store's minute, so that tills that tell the
 * sales of an evening without network do not keep the others from scanning.
 */
export const WRONG_IN_A_MESSAGE = 10;
