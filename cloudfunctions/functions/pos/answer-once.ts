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
import { asDb } from '../../platform/db';
import { isPassing } from './http';
import type { Answered, PosReply } from './pos-call';

interface Message {
  till: PosTill;
  messageId: string;
  path: string;
  body: Buffer;
  /** What the message was answered before; null: nothing yet. */
  before: KeptMessage | null;
}
type Answer = PosReply | PosError;

/**
 * The answer that was given before, or that of `work`, kept with what clerks did unless it is of this moment
 * only.
 */
export async function answerOnce(
  { database, vault }: Platform,
  { till, messageId, path, body, before }: Message,
  now: number,
  work: (body: unknown) => Promise<Answered>,
): Promise<Answer> {
  const db = asDb(database);
  const key = { brandId: till.brandId, storeId: till.storeId, messageId };
  const asked = { path, bodyHash: createHash('sha256').update(body).digest() };
  const repeat = (kept: KeptMessage): Answer =>
    kept.path === asked.path && kept.bodyHash.equals(asked.bodyHash)
      ? (JSON.parse(vault.open(kept.answer, messagePlace(key)).toString()) as Answer)
      : posError('message-differs');
  if (before !== null) return repeat(before);
  const parsed = parseJson(body);
  if (parsed === undefined) return posError('not-json');
  const { reply: answer, done = [] } = await work(parsed);
  if (isOfTheMoment(answer)) return answer;
  const sealed = vault.seal(Buffer.from(JSON.stringify(answer)), messagePlace(key));
  if (await keepMessage(db, key, { ...asked, answer: sealed }, now, done)) return answer;
  const meanwhile = await readMessage(db, key);
  return meanwhile === null ? answer : repeat(meanwhile);
}

/** The text as JSON; undefined where it is none. */
function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
  } catch {
    return undefined;
  }
}

const isOfTheMoment = (answer: Answer): boolean =>
  answer.ok ? 'results' in answer && hasPassing(answer) : isPassing(answer);

/**
 * An event that may fare better later: the message told again must look at it again. The others are known
 * then.
 */
const hasPassing = ({ results }: PosEventsReply): boolean =>
  results.some((result) => !result.ok && isPassing(result));
