/** One thing that staff do, and why it failed, in their words. */
import { attemptsSaidBy } from '../../platform/use-attempt';
import { staffTrouble } from './words';

export const useAttempt = attemptsSaidBy(staffTrouble);
