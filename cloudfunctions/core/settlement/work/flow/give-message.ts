/**
 * A message of a flow: by the first of its channels that reaches somebody. Quiet hours and the cap put it
 * off; what would come too late is dropped, with the reason.
 */
import type { Card } from '../../../../contract/flow';
import { MESSAGE_WHY_LENGTH } from '../../../../contract/message-limits';
import type { Step } from '../../../insight/flow/flow.rules';
import type { Walker } from '../../../insight/flow/flow.types';
import { isGoing, leave, putOff, receive } from '../../../insight/flow/walk.rules';
import { whySent } from '../../../insight/flow/words';
import { startOfDay } from '../../../kernel/time';
import type { MessageChannel, MessageToSend, SendOutcome } from '../../../message/message.types';
import { sendMessages } from '../send-messages';
import { admit, among, causeOf, type Walk } from './walk';

type MessageCard = Extract<Card, { do: 'message' }>;

/** By one channel after another, until each is reached, put off or gone. */
export async function message(
  walk: Walk,
  step: Step,
  here: readonly Walker[],
  card: MessageCard,
): Promise<Walker[]> {
  let walkers = await admit(walk, step, here);
  const open = new Set(walkers.filter((walker) => isGoing(walker, walk.now)).map(nameOf));
  const isOpen = (walker: Walker): boolean => open.has(nameOf(walker));
  for (const channel of card.channels)
    walkers = await among(walkers, isOpen, (some) => send(walk, step, some, { card, channel, open }));
  return walkers.map((walker) => (isOpen(walker) ? leave(walker, 'no-channel') : walker));
}

const nameOf = ({ memberId, key }: Walker): string => `${memberId}.${key}`;

async function send(
  walk: Walk,
  step: Step,
  some: readonly Walker[],
  { card, channel, open }: { card: MessageCard; channel: MessageChannel; open: Set<string> },
): Promise<Walker[]> {
  const { db, version, now } = walk;
  const messages = some.map((walker) => messageOf(walk, step, walker, { card, channel }));
  const outcomes = await sendMessages(db, { brandId: version.brandId }, now, messages);
  return some.map((walker, at) => {
    const outcome = outcomes.get(messages[at]?.key ?? '');
    if (outcome === undefined || ('dropped' in outcome && outcome.dropped === 'no-channel')) return walker;
    open.delete(nameOf(walker));
    return moved(walk, step, walker, outcome);
  });
}

function moved(walk: Walk, { next }: Step, walker: Walker, outcome: SendOutcome): Walker {
  if ('sent' in outcome) return receive(walker, next, walk.now);
  if ('dropped' in outcome) return leave(walker, outcome.dropped);
  return putOff(walker, { at: outcome.laterAt, why: outcome.why }, walk.version.plan.staleHours);
}

function messageOf(
  walk: Walk,
  step: Step,
  walker: Walker,
  { card, channel }: { card: MessageCard; channel: MessageChannel },
): MessageToSend {
  const { version, asked, utcOffsetMinutes } = walk;
  return {
    memberId: walker.memberId,
    key: `${causeOf(walk, walker, step)}.${walker.memberId}`,
    source: { kind: 'flow', id: version.flowId.toString(), name: version.name },
    ...{ channel, title: card.title, body: card.body, opens: card.opens },
    why: whySent(version.plan.trigger).slice(0, MESSAGE_WHY_LENGTH),
    until: startOfDay(asked.today + card.shownDays, utcOffsetMinutes),
  };
}
