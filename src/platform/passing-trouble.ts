/** Trouble after which nothing is known of what became of a request: it may be asked again. */
import type { RejectionCode } from '../../cloudfunctions/contract/reply';

/** Without network, or where the server failed; anything else is an answer. */
export const isPassing = (code: RejectionCode): boolean => code === 'no-network' || code === 'try-again';
