/** What the member was sent, and what they choose of it. */
import type { AccountRequest } from '../../contract/account';
import type { Reply } from '../../contract/reply';
import { readNumber } from '../../core/kernel/page';
import { muteSourceOf, setWeekMost, unmuteSource } from '../../core/settlement/account/choose-messages';
import { closeMessage, readMessages } from '../../core/settlement/account/read-messages';
import { readBrandRules } from '../../core/programme/brand-rules.store';
import { listMessages, NEWEST_MESSAGE, showMessageChoices } from '../../core/views/account/messages';
import type { Context } from '../../platform/context';
import { withSnapshot } from '../../platform/db';
import { accept, acceptUnless, memberOf, reject } from '../../platform/handler';

export type MessageRequest = Extract<
  AccountRequest,
  {
    action:
      | 'list-messages'
      | 'read-messages'
      | 'close-message'
      | 'show-message-choices'
      | 'set-week-most'
      | 'mute-messages'
      | 'unmute-messages';
  }
>;

/** Answers about messages, as of now. */
export async function answerMessages(context: Context, request: MessageRequest): Promise<Reply<unknown>> {
  const { database, now } = context;
  const { memberId } = memberOf(context);
  switch (request.action) {
    case 'read-messages':
      await readMessages(database, memberId, BigInt(request.upTo), now);
      return accept(null);
    case 'close-message':
      await closeMessage(database, { memberId, messageNo: BigInt(request.message) }, now);
      return accept(null);
    case 'set-week-most':
      return acceptUnless(await setWeekMost(database, memberId, request.most));
    case 'mute-messages':
      return acceptUnless(await muteSourceOf(database, memberId, BigInt(request.message), now));
    case 'unmute-messages':
      return acceptUnless(await unmuteSource(database, memberId, request));
    default:
      return answerView(context, request);
  }
}

function answerView(
  context: Context,
  request: Extract<MessageRequest, { action: 'list-messages' | 'show-message-choices' }>,
): Promise<Reply<unknown>> {
  const { database, now } = context;
  const { memberId, brandId } = memberOf(context);
  return withSnapshot(database, async (db): Promise<Reply<unknown>> => {
    const { utcOffsetMinutes } = await readBrandRules(db, brandId);
    const asking = { memberId, brandId, utcOffsetMinutes, now };
    if (request.action === 'show-message-choices') return accept(await showMessageChoices(db, asking));
    const before = request.after === undefined ? NEWEST_MESSAGE : readNumber(request.after);
    return before === null ? reject('bad-request') : accept(await listMessages(db, asking, before));
  });
}
