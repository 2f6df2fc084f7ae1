/** Whose purchase the next order of a person is. Pure; docs/referral.md §2. */
import type { ReferralProgramme } from '../../contract/referral-programme';
import { DAY_MS, type Instant } from '../kernel/time';
import type { Attribution, Link, Touch } from './referral.types';

type Terms = ReferralProgramme['attribution'];

/** Whether an attribution counts for an order of this instant. @example on its last day: it does */
export const counts = (attribution: Attribution, at: Instant): boolean => at <= attribution.until;

/**
 * The attribution after a link was opened. The same referrer's link makes the window longer; another one's
 * takes over where there is none, where the window is over, or, by the model `last`, once the protection is
 * over. `newcomer`: whether the person has bought nothing yet.
 * @example 30 days, protected 15: A on day 1, B on day 10: still A; B on day 20: B
 */
export function afterTouch(
  before: Attribution | null,
  { link, at, sameDevice }: Touch,
  terms: Terms,
  newcomer: boolean,
): Attribution {
  const until = at + terms.windowDays * DAY_MS;
  const taken = { ...fromLink(link), since: at, until, newcomer, sameDevice };
  if (before === null || !counts(before, at)) return taken;
  if (before.referrerId === link.referrerId) return { ...before, until };
  const isProtected = terms.model === 'first' || at < before.since + terms.protectionDays * DAY_MS;
  return isProtected ? before : taken;
}

const fromLink = ({ referrerId, token, contentKind, contentId, channel }: Link) => ({
  referrerId,
  token,
  contentKind,
  contentId,
  channel,
});

/** The attribution after all links that somebody opened before they joined, oldest first. */
export const afterTouches = (touches: readonly Touch[], terms: Terms): Attribution | null =>
  touches.reduce<Attribution | null>((before, touch) => afterTouch(before, touch, terms, true), null);
