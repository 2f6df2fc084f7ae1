/** Triggers and cards as sentences. Pure. */
import type { Card, FlowReply, Trigger } from '../../../cloudfunctions/contract/flow';
import { groupDigits, percent } from '../../../cloudfunctions/contract/in-words';
import { classNames, stageNames } from '../../../cloudfunctions/contract/people-words';
import { sentenceOf, type RuleNames } from '../operator-people/rule-sentence';
import { channelWords, sayWords as words } from './words';

/** What sentences refer to, by name. */
export interface FlowNames extends RuleNames {
  coupons: FlowReply['coupons'];
}

/** @example { on: 'absent', days: 30 } → 30 天没来 */
export function sayTrigger(trigger: Trigger, names: RuleNames): string {
  switch (trigger.on) {
    case 'audience':
      return words.audience(sentenceOf(trigger.rule, names));
    case 'joined':
      return words.joined;
    case 'ordered':
      return words.ordered;
    case 'stage':
      return words.stage(trigger.of.map((one) => stageNames[one]).join(words.comma));
    case 'class':
      return words.class(trigger.of.map((one) => classNames[one]).join(words.or));
    case 'absent':
      return words.absent(trigger.days);
    case 'birthday':
      return words.birthday(trigger.before);
    case 'coupon-ends':
      return words.couponEnds(trigger.before);
  }
}

const HOURS_A_DAY = 24;
const span = (hours: number): string =>
  hours % HOURS_A_DAY === 0 ? words.days(hours / HOURS_A_DAY) : words.hours(hours);

/** @example { do: 'wait', hours: 48 } → 等 2 天 */
export function sayCard(card: Card, names: FlowNames): string {
  switch (card.do) {
    case 'wait':
      return words.wait(span(card.hours));
    case 'filter':
      return words.filter(sentenceOf(card.rule, names));
    case 'split':
      return card.by.is === 'chance'
        ? words.chance(percent(card.by.yesBp))
        : words.splitRule(sentenceOf(card.by.rule, names));
    case 'coupon':
      return words.coupon(
        names.coupons.find(({ template }) => template === card.template)?.name ?? card.template,
      );
    case 'points':
      return words.points(groupDigits(String(card.points)));
    case 'message':
      return words.message(card.title, card.channels.map((one) => channelWords[one]).join(words.comma));
    case 'task':
      return words.task(card.words);
  }
}
