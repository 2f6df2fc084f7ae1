/** Where a 拼单 stands for whoever looks at it, in words. Pure. */
import type { GroupReply } from '../../../cloudfunctions/contract/group';

/**
 * `open`: drinks may be chosen. `to-pay`: the member's own waits for its payment. `closing`: what is being
 * paid is looked at. `filled`: what was paid is being made. `failed`: nobody's was paid.
 */
export type OfficePhase = 'open' | 'to-pay' | 'closing' | 'filled' | 'failed';

/** @param isTimeUp its time is past on the clock, whatever was told last */
export function officePhase({ state, mine }: GroupReply, isTimeUp: boolean): OfficePhase {
  if (state === 'filled') return 'filled';
  if (state === 'failing' || state === 'failed') return 'failed';
  if (state === 'closing' || isTimeUp) return 'closing';
  return mine?.state === 'held' ? 'to-pay' : 'open';
}

/** Whether the member has a drink in it. */
export const hasDrink = ({ mine }: GroupReply): boolean =>
  mine !== null && (mine.state === 'paid' || mine.state === 'confirmed');

/** Cups of what is paid; null: there are more orders than are told. */
const cupsOf = ({ seats, moreSeats }: GroupReply): number | null =>
  moreSeats > 0 ? null : seats.reduce((sum, { state, cups }) => sum + (state === 'paid' ? cups : 0), 0);

/** "3 杯", or orders where the cups are not known. */
export function amountOf(group: GroupReply): string {
  const cups = cupsOf(group);
  return cups === null ? `${group.paid} 单` : `${cups} 杯`;
}

/** What the head says. */
export function officeHead(group: GroupReply, phase: OfficePhase): { title: string; hint: string } {
  const has = hasDrink(group);
  switch (phase) {
    case 'open':
      return has
        ? { title: '你的饮品已点好', hint: '截单后门店一起制作' }
        : { title: '选一杯你想喝的', hint: '各选各的，各付各的，截单后门店一起制作' };
    case 'to-pay':
      return { title: '你的饮品待支付', hint: '支付后才算点好，截单时没付的不会做' };
    case 'closing':
      return { title: '正在截单', hint: '正在确认最后的付款，请稍候' };
    case 'filled':
      return {
        title: `已截单，${amountOf(group)}开始制作`,
        hint: has ? '门店已接单，凭取餐码取餐' : '这次没有你的饮品，下次早点选',
      };
    case 'failed':
      return { title: '拼单已结束', hint: '到截止时没有人付款，没有饮品要做' };
  }
}
