/* Messages of POS systems that were answered, by their id. Answers are sealed: they name members, and hold tokens. */
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { sqlInstant } from '../kernel/columns';
import type { Instant } from '../kernel/time';
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

const instant = (at: Instant): string => present(sqlInstant(at), 'the instant');

/** A message that was answered; null: it was not. */
export async function readMessage(db: Db, key: MessageKey): Promise<KeptMessage | null> {
  const { brandId, storeId, messageId } = key;
  const [row] = await findMessage.run({ brandId, storeId, messageId }, db);
  if (row === undefined) return null;
  return { path: row.path, bodyHash: row.body_hash, answer: Buffer.from(String(row.answer), 'base64') };
}

/** Keeps an answer; false: the message was answered in this moment by somebody else. */
export async function keepMessage(
  db: Db,
  key: MessageKey,
  { path, bodyHash, answer }: KeptMessage,
  answeredAt: Instant,
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
      answeredAt: instant(answeredAt),
    },
    db,
  );
  return kept.length > 0;
}

/** Forgets messages answered before an instant, the oldest first, at most `limit` of them; tells how many. */
export const forgetMessages = async (db: Db, before: Instant, limit: number): Promise<number> =>
  (await deleteMessagesBefore.run({ before: instant(before), limit }, db)).length;
