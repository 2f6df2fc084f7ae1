/**
 * A message about offers that WeChat is asked to send, at most once: it is marked before WeChat is asked, and
 * one that is found marked is not asked about again, because nobody knows whether it arrived. That stays with
 * the operator. What allowed the message is looked at again: the member may have withdrawn it meanwhile.
 */
import { messageOf } from '../../../platform/log';
import { asDb, withTransaction, type Db } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import { WechatNotAsked, WechatRefusal } from '../../../platform/wechat/wechat-call';
import type { TakenEffect } from '../../effect/effects';
import type { Instant } from '../../kernel/time';
import { payerOf } from '../../member/payer.store';
import type { MessageState } from '../../message/message.types';
import { OFFER_PAGE, offerWords } from '../../message/offer-words.rules';
import { quietUntil, whyNone } from '../../message/sending.rules';
import {
  holdMessage,
  holdSending,
  moveMessage,
  readStandings,
  type HeldMessage,
  type MessageKey,
} from '../../message/sending.store';
import { clearMessageConsents } from '../../payment/consents.store';
import type { Outcome } from './effect-outcome';
import { readSendingRules } from './send-messages';

/** What an operator reads of it. */
const UNKNOWN: Outcome = {
  failed: 'Nobody knows whether this arrived. It is not sent again; retrying takes it off this list.',
  giveUp: true,
};

/** A message that is marked: WeChat may be asked once. */
interface Marked {
  words: Record<string, string>;
  openId: string;
}

/** Sends it, or finds that it is not to be sent. */
export async function deliverMessage(
  outside: Outside,
  effect: TakenEffect<'deliver-message'>,
  now: Instant,
): Promise<Outcome> {
  const { database: pool, wechat } = outside;
  if (wechat?.sends('offer') !== true) return { failed: 'No template of offers is configured.' };
  const key = { memberId: effect.memberId, messageNo: BigInt(effect.subject) };
  const marked = await withTransaction(pool, (db) => mark(db, effect, key, now));
  if ('outcome' in marked) return marked.outcome;
  const settle = (state: MessageState) => moveMessage(asDb(pool), key, { was: 'sending', state });
  try {
    const refused = await wechat.sendSubscriptionMessage({ kind: 'offer', page: OFFER_PAGE, ...marked });
    await settle(refused === null ? 'sent' : 'refused');
    // WeChat counts, too; its count is the one that matters.
    if (refused !== null) await clearMessageConsents(asDb(pool), key.memberId, 'offer');
    return 'done';
  } catch (error) {
    if (error instanceof WechatRefusal) {
      await settle('refused');
      return { failed: error.message, giveUp: true };
    }
    const isAsked = !(error instanceof WechatNotAsked);
    await settle(isAsked ? 'unknown' : 'waiting');
    return isAsked ? UNKNOWN : { failed: messageOf(error) };
  }
}

/**
 * Marks it as being sent, under the member's row; or says what else becomes of it. Killed after this, it is
 * found marked and stays unknown.
 */
async function mark(
  db: Db,
  { brandId, attempts }: TakenEffect<'deliver-message'>,
  key: MessageKey,
  now: Instant,
): Promise<Marked | { outcome: Outcome }> {
  await holdSending(db, brandId, [key.memberId]);
  const message = await holdMessage(db, key);
  // Killed before it was left to the operator; what an operator retries is at its first attempt again.
  const isUnknown = message?.state === 'unknown' && attempts > 1;
  if (message?.state === 'sending' || isUnknown) {
    await moveMessage(db, key, { was: 'sending', state: 'unknown' });
    return { outcome: UNKNOWN };
  }
  // Gone with its account, or an operator takes what stays unknown off their list.
  if (message?.state !== 'waiting') return { outcome: 'done' };
  const openId = await payerOf(db, key.memberId, false);
  if (openId === null || (await isOver(db, key.memberId, message, now))) {
    await moveMessage(db, key, { was: 'waiting', state: 'dropped' });
    return { outcome: 'done' };
  }
  const rules = await readSendingRules(db, brandId);
  const laterAt = quietUntil(now, rules);
  if (laterAt !== null) return { outcome: { laterAt } };
  await moveMessage(db, key, { was: 'waiting', state: 'sending' });
  return { openId, words: offerWords(message, now, rules.utcOffsetMinutes) };
}

/** Whether what allowed a message holds no more, or its time has passed. */
async function isOver(db: Db, memberId: bigint, message: HeldMessage, now: Instant): Promise<boolean> {
  if (message.until !== null && message.until <= now) return true;
  const standings = await readStandings(db, [memberId], { keys: [], sourceIds: [message.source.id], now });
  const standing = standings.get(memberId);
  return standing === undefined || whyNone(standing, message.source) !== null;
}
