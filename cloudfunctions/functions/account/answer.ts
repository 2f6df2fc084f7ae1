/** Replies of actions that change something and have nothing to tell. */
import type { RejectionCode, Reply } from '../../contract/reply';
import { accept, reject } from '../../platform/handler';

/** Done, or why not. */
export const answer = (refused: RejectionCode | null): Reply<null> =>
  refused === null ? accept(null) : reject(refused);
