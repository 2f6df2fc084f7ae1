/*
 * A member at a till, for a few minutes. A step of the member's code opens one session, wherever it is shown:
 * `till_sessions_step_once`.
 */
import type { LoggedAction } from '../../contract/staff';
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { DAY_MS, isoInstant } from '../kernel/time';
import { minuteOf } from './code-misses.store';
import { memberOfTillSession } from './till-session-id';
import { findTillSession, findTillSessionFromBefore, insertTillSession } from './till-sessions.store.queries';
import type { TillPlace, TillSession } from './till.types';

/** Sessions are kept as long as a late credit may name them, and a day. Milliseconds. */
const KEPT_MS = 2 * DAY_MS;

/** How the log of actions calls looking at whose code it is. */
const LOOKED: LoggedAction = 'identify';

/** The message of a POS that is answered with the session, and its answers, sealed. */
export interface AnsweredMessage {
  messageId: string;
  path: string;
  bodyHash: Buffer;
  /** Where the step opens a session, and where it has opened one before. */
  answers: { opened: Buffer; unopened: Buffer };
}

const sealedJson = (sealed: Buffer): string => JSON.stringify(sealed.toString('base64'));

const columnsOf = (message: AnsweredMessage | null) => ({
  messageId: message?.messageId ?? null,
  path: message?.path ?? null,
  bodyHash: message?.bodyHash ?? null,
  answerOpened: message === null ? null : sealedJson(message.answers.opened),
  answerUnopened: message === null ? null : sealedJson(message.answers.unopened),
});

/**
 * Opens a session, forgets the member's old ones, forgives the guess that the code was counted as, writes
 * down who looked at whom and keeps the answer to the message that asked, in one statement. `kept` false: the
 * message was answered in this moment, or came of no POS. `opened` false: the step has opened one before.
 */
export async function openTillSession(
  db: Db,
  place: TillPlace,
  session: TillSession & { id: string; codeStep: number },
  guesser: { holder: string; kind: string },
  message: AnsweredMessage | null = null,
): Promise<{ opened: boolean; kept: boolean }> {
  const { brandId, storeId, staffId, clerk, device = null } = place;
  const { id, memberId, couponId, codeStep, openedAt, expiresAt } = session;
  const [row] = await insertTillSession.run(
    {
      ...{ brandId, storeId, staffId, clerk, device, id, memberId, couponId },
      action: LOOKED,
      codeStep: BigInt(codeStep),
      openedAt: isoInstant(openedAt),
      expiresAt: isoInstant(expiresAt),
      prunedBefore: isoInstant(openedAt - KEPT_MS),
      minute: minuteOf(openedAt),
      guesser: guesser.holder,
      guessed: guesser.kind,
      ...columnsOf(message),
    },
    db,
  );
  const { opened, kept } = present(row, 'what became of a session');
  return { opened: opened !== null, kept: kept !== null };
}

/**
 * A session of this store, open or over, and the number of the brand's latest programme version; null where
 * there is none, or where the member's account is closed.
 */
export async function readTillSession(
  db: Db,
  { brandId, storeId }: Pick<TillPlace, 'brandId' | 'storeId'>,
  id: string,
): Promise<(TillSession & { latestVersion: number }) | null> {
  const memberId = memberOfTillSession(id) ?? (await holderFromBefore(db, id));
  if (memberId === null) return null;
  const [row] = await findTillSession.run({ memberId, brandId, storeId, id }, db);
  if (row === undefined || row.closed) return null;
  return {
    memberId,
    openedAt: row.opened_at.getTime(),
    expiresAt: row.expires_at.getTime(),
    couponId: row.coupon_id,
    latestVersion: row.latest_version,
  };
}

/** Whose session it is, of those whose ids do not say so: none is younger than the present version. */
const holderFromBefore = async (db: Db, id: string): Promise<bigint | null> =>
  (await findTillSessionFromBefore.run({ id }, db))[0]?.member_id ?? null;
