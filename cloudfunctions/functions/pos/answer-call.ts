/**
 * A call of a POS, from its signature to its answer: who asks is proven by secrets that are remembered, what
 * it asks is understood, and then one statement says everything that must be known, also whether the secret
 * is still valid and whether the message was answered before.
 */
import type { PosError } from '../../contract/pos';
import { posError } from '../../contract/pos-words';
import { readAskedFacts, type AskedFacts } from '../../core/views/till/asked-facts';
import type { HttpRequest } from '../../platform/adapters/http-function';
import type { Platform } from '../../platform/context';
import { asQuickDb } from '../../platform/db';
import { answerOnce, sealedAnswer, type Message } from './answer-once';
import { authenticate, type Proven } from './authenticate';
import type { PosAction, PosCall, PosReply, Understood } from './pos-call';
import { parseJson } from './read-request';

/** An action, by the last word of its path. */
export interface Named {
  name: string;
  action: PosAction;
}

interface Ready extends Proven {
  message: Message;
  understood: Understood;
}

/** A message whose sender is proven, as its action understands it; nothing of it was looked up yet. */
async function understand(
  platform: Platform,
  { body }: HttpRequest,
  proven: Proven,
  { name, action }: Named,
  now: number,
): Promise<Ready> {
  const { till, messageId } = proven;
  const message = { till, messageId, path: name, body };
  const keep: PosCall['keep'] = (reply) => sealedAnswer(platform.vault, message, reply);
  const parsed = parseJson(body);
  const understood =
    parsed === undefined
      ? { refused: posError('not-json') }
      : await action({ platform, till, messageId, body: parsed, now, keep });
  return { ...proven, message, understood };
}

/** The facts about a message; null: who signed it may not any more. */
async function factsOf(platform: Platform, ready: Ready, now: number): Promise<AskedFacts | null> {
  const { till, understood } = ready;
  const keys = 'refused' in understood ? {} : understood.keys;
  const facts = await readAskedFacts(asQuickDb(platform.database), till, keys, now, ready);
  return facts.isSigned && !facts.hasEnded ? facts : null;
}

/** The answer, and which till asked, once that is proven. */
export async function answerCall(
  platform: Platform,
  request: HttpRequest,
  named: Named,
): Promise<{ reply: PosReply | PosError; store: string | null }> {
  const now = platform.now();
  // Secrets are remembered; where one has ended since, they are read again.
  for (const again of [false, true]) {
    const proven = await authenticate(platform, request, now, again);
    if ('ok' in proven) return { reply: proven, store: null };
    const ready = await understand(platform, request, proven, named, now);
    const facts = await factsOf(platform, ready, now);
    if (facts === null) continue;
    const { understood, message } = ready;
    const reply = await answerOnce(platform, message, facts.before, now, async () =>
      'refused' in understood ? { reply: understood.refused } : understood.answer(facts),
    );
    return { reply, store: `${proven.till.brandId}/${proven.till.storeId}` };
  }
  return { reply: posError('signature-wrong'), store: null };
}
