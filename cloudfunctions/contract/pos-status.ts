/** How HTTP says what a POS is told. */
import type { PosErrorCode } from './pos';

export const POS_STATUS: Record<PosErrorCode, number> = {
  'signature-missing': 401,
  'signature-wrong': 401,
  'signature-stale': 401,
  'message-differs': 409,
  'too-large': 413,
  'not-json': 400,
  'bad-request': 400,
  'amounts-differ': 422,
  'unknown-code': 404,
  'code-over': 410,
  'too-many-guesses': 429,
  'unknown-token': 404,
  'session-over': 410,
  'unknown-benefit': 404,
  'used-up': 409,
  'insufficient-points': 409,
  'coupon-not-usable': 409,
  'unknown-redemption': 404,
  'too-late': 409,
  refused: 422,
  conflict: 409,
  'app-order': 409,
  'try-again': 503,
};

/** Seconds after which the same message may be answered otherwise; codes that are not here are for good. */
export const POS_RETRY_AFTER: Partial<Record<PosErrorCode, number>> = {
  'too-many-guesses': 60,
  'try-again': 5,
};
