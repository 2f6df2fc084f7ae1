/**
 * Sends members messages about offers, within the caller's transaction: decides about each at this moment,
 * keeps what goes out, and leaves it to the worker where WeChat must be asked (deliver-message) or staff are
 * to send it (make-wecom-tasks). Some eight statements, however many messages. Locks members' sending rows in
 * the order of their numbers; a caller that locks members as well does so in the same order.
 */
import type { Db } from '../../../platform/db';
import { addEffects } from '../../effect/effects.store';
import { assert } from '../../kernel/assert';
import { groupBy } from '../../kernel/columns';
import type { Instant } from '../../kernel/time';
import { readMessageSettings } from '../../message/message-settings.store';
import type { MessageToSend, SendOutcome, Standing } from '../../message/message.types';
import { decideMessages, type SendingRules } from '../../message/sending.rules';
import { addMessages, holdSending, readStandings } from '../../message/sending.store';
import { takeMessageConsents } from '../../payment/consents.store';
import { readBrandRules } from '../../programme/brand-rules.store';

/** Of a member that is closed nothing is read. */
const NOBODY: Standing = {
  isClosed: true,
  agrees: false,
  weekMost: null,
  sentAt: [],
  muted: new Set(),
  subscriptions: 0,
  hasFriend: false,
  known: new Set(),
};

/**
 * What becomes of each message, by its key. What is to be later or is dropped leaves nothing behind: whoever
 * sends asks again, or falls back to another channel.
 * @example a member agreed to offers and had two this week, the first 5 days ago: {laterAt: in 2 days, why:
 * 'cap'}
 */
export async function sendMessages(
  db: Db,
  { brandId }: { brandId: number },
  now: Instant,
  messages: readonly MessageToSend[],
): Promise<ReadonlyMap<string, SendOutcome>> {
  const outcomes = new Map<string, SendOutcome>();
  if (messages.length === 0) return outcomes;
  assert(new Set(messages.map(({ key }) => key)).size === messages.length, 'messages of a call share no key');
  const rules = await readSendingRules(db, brandId);
  const byMember = groupBy(messages, ({ memberId }) => memberId);
  const memberIds = [...byMember.keys()];
  await holdSending(db, brandId, memberIds);
  const standings = await readStandings(db, memberIds, {
    keys: messages.map(({ key }) => key),
    sourceIds: [...new Set(messages.map(({ source }) => source.id))],
    now,
  });
  const sent: MessageToSend[] = [];
  for (const [memberId, own] of byMember) {
    const standing = standings.get(memberId) ?? NOBODY;
    for (const [place, outcome] of decideMessages(standing, own, rules, now).entries()) {
      const message = own[place] as MessageToSend;
      outcomes.set(message.key, outcome);
      if ('sent' in outcome && !standing.known.has(message.key)) sent.push(message);
    }
  }
  await keepSent(db, brandId, sent, now);
  return outcomes;
}

/** What a brand says of messages, with its zone. */
export async function readSendingRules(db: Db, brandId: number): Promise<SendingRules> {
  const { quiet, weekMost } = await readMessageSettings(db, brandId);
  const { utcOffsetMinutes } = await readBrandRules(db, brandId);
  return { quiet, weekMost, utcOffsetMinutes };
}

async function keepSent(
  db: Db,
  brandId: number,
  sent: readonly MessageToSend[],
  now: Instant,
): Promise<void> {
  if (sent.length === 0) return;
  const isWaiting = ({ channel }: MessageToSend) => channel === 'subscription' || channel === 'wecom';
  const rows = sent.map((message) => ({
    ...message,
    state: isWaiting(message) ? ('waiting' as const) : ('sent' as const),
  }));
  const kept = await addMessages(db, brandId, rows, now);
  const subscriptions = kept.filter(({ channel }) => channel === 'subscription');
  if (subscriptions.length === 0) return;
  await takeMessageConsents(
    db,
    subscriptions.map(({ memberId }) => memberId),
    'offer',
  );
  await addEffects(
    db,
    subscriptions.map(({ memberId, messageNo }) => ({
      brandId,
      memberId,
      owner: { kind: 'message' as const, id: messageNo.toString() },
      kind: 'deliver-message' as const,
      subject: messageNo.toString(),
      payload: {},
    })),
    now,
  );
}
