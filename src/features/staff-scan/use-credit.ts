/** Crediting a sale as the state of a button: without network it is kept on the device and sent later. */
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { isPassing } from '../../platform/passing-trouble';
import { randomId } from '../../platform/random-id';
import type { Attempt } from '../../platform/use-attempt';
import { useAttempt } from '../staff-session/use-attempt';
import { useStaffSession } from '../staff-session/use-staff-session';
import { creditSale, type Credit } from './api';
import { useWaitingCredits } from './waiting-credits';
import { creditWords } from './words';

type Typed = Omit<Credit, 'requestId'>;

/**
 * The id is made before the first attempt and kept with what waits: whether the lost attempt arrived or not,
 * it counts once.
 */
async function creditOrKeep(typed: Typed, member: string): Promise<Reply<string>> {
  const { staffId: by } = useStaffSession.getState();
  const credit: Credit = { ...typed, requestId: randomId() };
  const reply = await creditSale(credit);
  if (reply.ok) return { ok: true, data: creditWords.outcome(reply.data) };
  if (!isPassing(reply.code)) return reply;
  useWaitingCredits.getState().add({ credit, member, by });
  return { ok: true, data: creditWords.queued };
}

/**
 * @param member masked name, for the list of what waits
 * @param onCredited called with what became of it, in words
 */
export const useCredit = (member: string, onCredited: (words: string) => void): Attempt<Typed> =>
  useAttempt((typed: Typed) => creditOrKeep(typed, member), onCredited);
