/**
 * A message about offers as WeChat's template has it (docs/operations.md says which to choose): thing1 the
 * title, thing2 what it says, time3 when. Pure.
 */
import { formatInstant, type Instant } from '../kernel/time';
import { wechatThing } from '../kernel/wechat-thing';

/** Where a tap leads: to the message itself, where the member reads why they got it. */
export const OFFER_PAGE = 'subpackages/account/messages/index';

/**
 * The words of a message.
 * @example {thing1: "本周五第二杯半价", thing2: "到店或线上点单都能用", time3: "2026-11-27 10:00"}
 */
export const offerWords = (
  { title, body }: { title: string; body: string },
  at: Instant,
  utcOffsetMinutes: number,
): Record<string, string> => ({
  thing1: wechatThing(title),
  thing2: wechatThing(body),
  time3: formatInstant(at, utcOffsetMinutes).slice(0, 16).replace('T', ' '),
});
