/**
 * Whether a member is sent a message now, later or never: consent, what they muted, their channels, quiet
 * hours, and one cap over all channels. Pure.
 */
import type { MessageChannel } from '../../contract/message-limits';
import { DAY_MS, dayOf, MINUTE_MS, startOfDay, type Instant } from '../kernel/time';
import type { MessageSource, MessageToSend, SendOutcome, Standing, WhyDropped } from './message.types';

/** What a brand says for all of its members. */
export interface SendingRules {
  /** Minutes of the day, from the first to before the last; equal: it is never quiet. */
  quiet: { fromMinute: number; toMinute: number };
  /** Messages in seven days, of whoever did not choose. */
  weekMost: number;
  utcOffsetMinutes: number;
}

/** 22:00 to 09:00, two a week: what most members put up with. */
export const OWN_SENDING: Omit<SendingRules, 'utcOffsetMinutes'> = {
  quiet: { fromMinute: 22 * 60, toMinute: 9 * 60 },
  weekMost: 2,
};

/** What the cap counts: seven days that end now. Milliseconds. */
export const CAP_WINDOW_MS = 7 * DAY_MS;

/**
 * Channels that come to a member by themselves: they keep quiet hours and count. What is seen only by whoever
 * stands at the till anyway interrupts nobody.
 */
const INTERRUPTING: ReadonlySet<MessageChannel> = new Set(['inbox', 'home', 'subscription', 'wecom']);
export const interrupts = (channel: MessageChannel): boolean => INTERRUPTING.has(channel);

/**
 * The end of quiet hours, in which `now` lies; null: it is not quiet.
 * @example of 22:00 to 09:00: at 23:30 it is 09:00 of the next day, at 08:59 of the same, at 09:00 null
 */
export function quietUntil(
  now: Instant,
  { quiet: { fromMinute, toMinute }, utcOffsetMinutes }: SendingRules,
): Instant | null {
  const today = dayOf(now, utcOffsetMinutes);
  const minute = (now - startOfDay(today, utcOffsetMinutes)) / MINUTE_MS;
  const isOvernight = fromMinute > toMinute;
  const isQuiet = isOvernight
    ? minute >= fromMinute || minute < toMinute
    : minute >= fromMinute && minute < toMinute;
  if (!isQuiet) return null;
  const endsTomorrow = isOvernight && minute >= fromMinute;
  return startOfDay(today + (endsTomorrow ? 1 : 0), utcOffsetMinutes) + toMinute * MINUTE_MS;
}

/**
 * From when on one more may be sent without there being more than `most` (at least 1) in any seven days;
 * `now` where it may be at once.
 * @example most 2, sent on the 1st and the 3rd at noon: on the 5th it is the 8th at noon, on the 9th it is
 * now
 */
export function capFreeAt(sentAt: readonly Instant[], most: number, now: Instant): Instant {
  const counted = sentAt.filter((at) => at > now - CAP_WINDOW_MS).sort((a, b) => b - a);
  const oldest = counted[most - 1];
  return oldest === undefined ? now : oldest + CAP_WINDOW_MS;
}

/** The name of a source among those that a member muted. */
export const sourceKey = ({ kind, id }: Pick<MessageSource, 'kind' | 'id'>): string => `${kind}:${id}`;

/** Why a member is to be sent nothing of a source, whatever the channel; null: they may be. */
export function whyNone(
  standing: Pick<Standing, 'isClosed' | 'agrees' | 'weekMost' | 'muted'>,
  source: Pick<MessageSource, 'kind' | 'id'>,
): WhyDropped | null {
  if (standing.isClosed) return 'closed-account';
  if (!standing.agrees) return 'no-consent';
  return standing.weekMost === 0 || standing.muted.has(sourceKey(source)) ? 'muted' : null;
}

/**
 * What becomes of messages to one member, in their order: what goes out counts for those after it.
 * @returns an outcome for each, by its place. One that was sent before is sent, and changes nothing.
 */
export function decideMessages(
  standing: Standing,
  messages: readonly Pick<MessageToSend, 'key' | 'source' | 'channel'>[],
  rules: SendingRules,
  now: Instant,
): SendOutcome[] {
  const sentAt = [...standing.sentAt];
  let subscriptions = standing.subscriptions;
  return messages.map(({ key, source, channel }) => {
    if (standing.known.has(key)) return { sent: true };
    const none = whyNone(standing, source);
    if (none !== null) return { dropped: none };
    const hasNoChannel =
      (channel === 'subscription' && subscriptions <= 0) || (channel === 'wecom' && !standing.hasFriend);
    if (hasNoChannel) return { dropped: 'no-channel' };
    if (!interrupts(channel)) return { sent: true };
    const later = laterThan(sentAt, standing.weekMost ?? rules.weekMost, rules, now);
    if (later !== null) return later;
    sentAt.push(now);
    if (channel === 'subscription') subscriptions -= 1;
    return { sent: true };
  });
}

/** When it may be sent, out of quiet hours as well; null: now. */
function laterThan(
  sentAt: readonly Instant[],
  most: number,
  rules: SendingRules,
  now: Instant,
): SendOutcome | null {
  const freeAt = capFreeAt(sentAt, most, now);
  const laterAt = quietUntil(freeAt, rules) ?? freeAt;
  if (laterAt === now) return null;
  return { laterAt, why: freeAt > now ? 'cap' : 'quiet-hours' };
}
