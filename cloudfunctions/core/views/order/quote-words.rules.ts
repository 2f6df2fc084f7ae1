/** Why offers and points do not apply to a cart, and what one more step would bring, in words. Pure. */
import type { NotApplied } from '../../../contract/order';
import type { PriceBook } from '../../../contract/price-book';
import { momentText } from '../../kernel/moment-text';
import { orderWords } from '../../order/words';
import type { Priced, WhyNot } from '../../pricing/pricing.types';

/** An offer that does not apply, as a guest reads it. */
export const notAppliedOf = (
  { code, name, reason }: Priced['notApplied'][number],
  utcOffsetMinutes: number,
): NotApplied => ({ code, name, why: whyNotText(reason, utcOffsetMinutes) });

/** @example "还差 ¥5.00", "15:00 后可用", "与会员价不同享，会员价更优惠" */
export function whyNotText(reason: WhyNot, utcOffsetMinutes: number): string {
  switch (reason.why) {
    case 'below-threshold':
      return orderWords.missing(reason.missingFen);
    case 'too-few-pieces':
      return orderWords.missingPieces(reason.missing);
    case 'not-now':
      return reason.from === null
        ? orderWords.notNow
        : orderWords.later(whenText(reason.from, utcOffsetMinutes));
    case 'other-level':
      return orderWords.otherLevel;
    case 'other-store':
      return orderWords.otherStore;
    case 'nothing-in-cart':
      return orderWords.nothingInCart;
    case 'other-channel':
      return orderWords.tillOnly;
    case 'held':
      return orderWords.couponHeld;
    case 'used-up':
      return orderWords.couponUsedUp;
    case 'over':
      return orderWords.couponExpired;
    case 'nothing-off':
      return orderWords.nothingOff;
    case 'worse':
      return orderWords.worse(reason.than);
  }
}

/** A time of a day as it is; an instant as day and time of the brand. */
const whenText = (from: string, utcOffsetMinutes: number): string =>
  /^\d{2}:\d{2}$/.test(from) ? from : momentText(Date.parse(from), utcOffsetMinutes);

/** @example "还差 ¥5 可享「满30减6」" */
export const nextStepText = (step: Priced['nextStep']): string | null =>
  step === null ? null : orderWords.nextStep(step.missingFen, step.name);

/**
 * Why no points can be used here; null: nothing to say.
 * @example 100 points for ¥1.00, at most half of an order: "满 ¥2.00 起可用"
 */
export function noPointsText(
  why: Priced['points']['why'],
  rule: PriceBook['pointsDeduction'],
): string | null {
  if (why === null || rule === null) return null;
  if (why === 'none-usable') return orderWords.noPoints;
  if (why === 'too-few') return orderWords.pointsFrom(BigInt(rule.points));
  return orderWords.priceFrom(BigInt(Math.ceil((rule.fen * 10_000) / rule.maxShareBp)));
}
