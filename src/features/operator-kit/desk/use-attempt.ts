/** One thing that an operator does, and why it failed, in the desk's words. */
import { attemptsSaidBy } from '../../../platform/use-attempt';
import { troubleOfReply } from './words';

export const useAttempt = attemptsSaidBy(troubleOfReply);
