/**
 * Where a group stands for whoever looks at it, in words and with what they can do. Pure: by the group, and
 * by whether its time is over on the clock.
 */
import type { GroupReply } from '../../../cloudfunctions/contract/group';
import { plainYuan } from '../../components/price';
import { groupWords } from './words';

/**
 * `join`: a seat is free. `taken`: none is, or not for this member. `to-pay`: theirs waits for its payment.
 * `in`: theirs is paid. `closing`: what is being paid is looked at. `made`: filled, theirs is being made.
 * `full`: filled by others. `failed`: theirs goes back or went back. `over`: it failed without them. `left`:
 * they left, or gave theirs back.
 */
export type Phase =
  'join' | 'taken' | 'to-pay' | 'in' | 'closing' | 'made' | 'full' | 'failed' | 'over' | 'left';

/** @param isTimeUp its deadline is past on the clock, whatever was told last */
export function phaseOf({ state, mine, why }: GroupReply, isTimeUp: boolean): Phase {
  const seat = mine?.state ?? null;
  if (seat === 'reversed') return 'left';
  if (state === 'closing' || (state === 'forming' && isTimeUp)) return 'closing';
  if (state === 'forming') {
    if (seat === 'held') return 'to-pay';
    if (seat === 'paid') return 'in';
    if (why !== null) return seat === 'refunding' || seat === 'refunded' ? 'left' : 'taken';
    return 'join';
  }
  const wasIn = seat === 'paid' || seat === 'confirmed' || seat === 'refunding' || seat === 'refunded';
  if (state === 'filled') return seat === 'paid' || seat === 'confirmed' ? 'made' : wasIn ? 'left' : 'full';
  // Nobody was left in it before its time: whoever looks back at it had left.
  if (!isTimeUp && (seat === 'refunding' || seat === 'refunded')) return 'left';
  return wasIn ? 'failed' : 'over';
}

const drinkOf = ({ offer }: GroupReply): string => offer?.productName || groupWords.drink;

function joinHint(group: GroupReply): string {
  const leader = group.seats.find(({ leads }) => leads) ?? group.seats[0];
  return leader === undefined ? '' : groupWords.asks(leader.face.name, drinkOf(group));
}

/** What is still missing: people, or people until the next step of a ladder that is reached already. */
export function missingWords({ missing, held, paid, least, offer, state }: GroupReply): string | null {
  if (state !== 'forming' || missing <= 0) return null;
  if (held + paid < least) return groupWords.missing(missing);
  const next = offer?.steps.find(({ size }) => size === held + paid + missing);
  return next === undefined ? groupWords.missing(missing) : groupWords.missingStep(missing, next.priceFen);
}

/** What the head says. */
export function headOf(group: GroupReply, phase: Phase): { title: string; hint: string } {
  const missing = missingWords(group);
  switch (phase) {
    case 'join':
      return { title: missing ?? groupWords.title, hint: joinHint(group) };
    case 'taken':
      return { title: '这个团暂时不能参加', hint: group.why?.message ?? '' };
    case 'to-pay':
      return { title: '名额已为你保留', hint: '支付后就算参团成功' };
    case 'in':
      return missing === null
        ? { title: '人齐了，等最后付款', hint: '付完款马上成团' }
        : { title: `参团成功，${missing}`, hint: '邀请好友，成团后门店即刻制作' };
    case 'closing':
      return { title: '结算中', hint: '正在确认最后的付款，请稍候' };
    case 'made':
      return {
        title: '已成团',
        hint: group.filledBy === 'brand' ? groupWords.byBrand : '门店已接单，凭取餐码取餐',
      };
    case 'full':
      return { title: '这个团满了', hint: '可以自己开一个，价格一样' };
    case 'failed':
      return { title: '未成团', hint: '人没凑齐，钱全部原路退回' };
    case 'over':
      return { title: '这个团已结束', hint: '可以自己开一个，约朋友来拼' };
    case 'left':
      return {
        title: '你已退出这个团',
        hint: group.why === null ? '想喝的话，还可以再来参团' : '想喝的话，可以再开一个',
      };
  }
}

/** What whoever joins now pays, in a button. */
export const joinPrice = ({ priceFen }: GroupReply): string => (priceFen === null ? '' : plainYuan(priceFen));
