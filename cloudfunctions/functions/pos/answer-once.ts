/**
 * The same message is answered the same again, also when its answer was lost on the way: tills repeat what
 * they are not sure of.
 */
import { createHash } from 'node:crypto';
import type { PosError, PosEventsReply } from '../../contract/pos';
import { posError } from '../../contract/pos-words';
import { keepMessage, messagePlace, readMessage, type KeptMessage } from '../../core/pos/pos-messages.store';
import type { PosTill } from '../../core/pos/pos.types';
import type { Platform } from '../../platform/context';
import { asQuickDb } from '../../platform/db';
import type { Vault } from '../../platform/vault';
import { isPassing } from './http';
import type { Answered, PosReply } from './pos-call';

export interface Message {
  till: PosTill;
  messageId: string;
  path: string;
  body: Buffer;
}
type Answer = PosReply | PosError;

const keyOf = ({ till: { brandId, storeId }, messageId }: Message) => ({ brandId, storeId, messageId });
const hashOf = ({ body }: Message): Buffer => createHash('sha256').update(body).digest();

/** The message with its answer, as both are kept. */
export const sealedAnswer = (vault: Vault, message: Message, answer: Answer): KeptMessage => ({
  path: message.path,
  bodyHash: hashOf(message),
  answer: vault.seal(Buffer.from(JSON.stringify(answer)), messagePlace(keyOf(message))),
});

/** The answer that was given before; where its id was another message's, that. */
function repeated(vault: Vault, message: Message, kept: KeptMessage): Answer {
  return kept.path === message.path && kept.bodyHash.equals(hashOf(message))
    ? (JSON.parse(vault.open(kept.answer, messagePlace(keyOf(message))).toString()) as Answer)
    : posError('message-differs');
}

/**
 * The answer that was given before, or that of `work`, kept with what clerks did unless it is of this moment
 * only.
 * @param before what the message was answered before; null: nothing yet
 */
export async function answerOnce(
  { database, vault }: Platform,
  message: Message,
  before: KeptMessage | null,
  now: number,
  work: () => Promise<Answered>,
): Promise<Answer> {
  const db = asQuickDb(database);
  if (before !== null) return repeated(vault, message, before);
  const { reply, done = [], kept } = await work();
  if (kept === true || isOfTheMoment(reply)) return reply;
  const key = keyOf(message);
  if (kept === undefined && (await keepMessage(db, key, sealedAnswer(vault, message, reply), now, done)))
    return reply;
  const meanwhile = await readMessage(db, key);
  return meanwhile === null ? reply : repeated(vault, message, meanwhile);
}

/** What was not understood may be mended under the same id. */
const isOfTheMoment = (answer: Answer): boolean =>
  answer.ok ? 'results' in answer && hasPassing(answer) : answer.code === 'not-json' || isPassing(answer);

/**
 * An event that may fare better later: the message told again must look at it again. The others are known
 * then.
 */
const hasPassing = ({ results }: PosEventsReply): boolean =>
  results.some((result) => !result.ok && isPassing(result));
