/*
 * Messages of POS systems that were answered, by their id. Answers are sealed: they name members, and hold
 * tokens. What clerks did by a message goes into the log of actions with the answer, in one statement: each
 * once, however often the message is sent.
 */
import type { LoggedAction } from '../../contract/staff';
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import { isoInstant, type Instant } from '../kernel/time';
import { deleteMessagesBefore, findMessage, insertMessage } from './pos-messages.store.queries';

/** Which message: ids are a store's own. */
export interface MessageKey {
  brandId: number;
  storeId: string;
  messageId: string;
}

export interface KeptMessage {
  path: string;
  bodyHash: Buffer;
  /** Sealed for `messagePlace`. */
  answer: Buffer;
}

/** Where an answer is sealed for. */
export const messagePlace = ({ brandId, storeId, messageId }: MessageKey): string =>
  `pos_messages/${brandId}/${storeId}/${messageId}`;

/** A message that was answered; null: it was not. */
export async function readMessage(db: Db, key: MessageKey): Promise<KeptMessage | null> {
  const { brandId, storeId, messageId } = key;
  const [row] = await findMessage.run({ brandId, storeId, messageId }, db);
  return row === undefined ? null : toKept({ ...row, bodyHash: row.body_hash });
}

/** A row's answer as it was sealed. */
export const toKept = (row: { path: string; bodyHash: Buffer; answer: unknown }): KeptMessage => ({
  path: row.path,
  bodyHash: row.bodyHash,
  answer: Buffer.from(String(row.answer), 'base64'),
});

/** Something that was done at the POS, as the log of actions has it. */
export interface ClerkAction {
  /** The POS's own name of whoever works there; null: it named nobody. */
  clerk: string | null;
  action: LoggedAction;
  memberId: bigint | null;
  subject: string;
  after: object;
}

/**
 * Keeps an answer, and what clerks did; false, and nothing kept: the message was answered in this moment by
 * somebody else.
 */
export async function keepMessage(
  db: Db,
  key: MessageKey,
  { path, bodyHash, answer }: KeptMessage,
  answeredAt: Instant,
  done: readonly ClerkAction[],
): Promise<boolean> {
  const { brandId, storeId, messageId } = key;
  const kept = await insertMessage.run(
    {
      brandId,
      storeId,
      messageId,
      path,
      bodyHash,
      answer: JSON.stringify(answer.toString('base64')),
      answeredAt: isoInstant(answeredAt),
      clerks: column(done, (one) => one.clerk),
      actions: column(done, (one) => one.action),
      memberIds: column(done, (one) => one.memberId),
      subjects: column(done, (one) => one.subject),
      after: JSON.stringify(done.map((one) => one.after)),
    },
    db,
  );
  return kept.length > 0;
}

/** Forgets messages answered before an instant, the oldest first, at most `limit` of them; tells how many. */
export const forgetMessages = async (db: Db, before: Instant, limit: number): Promise<number> =>
  (await deleteMessagesBefore.run({ before: isoInstant(before), limit }, db)).length;
