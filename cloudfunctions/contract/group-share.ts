/**
 * What a group's card says, to whoever it is passed on to. Both sides say it: the server for a poster, the
 * device at the moment of sharing. Pure.
 */
import type { GroupReply } from './group';
import { yuan } from './in-words';

type Shared = Pick<
  GroupReply,
  'kind' | 'store' | 'state' | 'offer' | 'missing' | 'priceFen' | 'held' | 'paid' | 'least'
>;

const inYuan = (fen: string): string => yuan(fen).replace(/\.00$/, '');
const drinkOf = ({ offer }: Shared): string => offer?.productName || offer?.name || '这一杯';

/** The price of the step that so many more reach; null: there is none. */
function nextFen({ offer, missing, held, paid }: Shared): string | null {
  const reached = offer?.steps.find(({ size }) => size === held + paid + missing);
  return reached?.priceFen ?? null;
}

/**
 * The title of its card.
 * @example one missing: '还差1人，¥13.90 一起喝茉莉轻乳茶'; a step reached, two until the next: '再来2人就
 * ¥11，一起喝茉莉轻乳茶'
 */
export function shareTitle(group: Shared): string {
  if (group.kind === 'office') return `一起拼单，来选你的饮品${group.store ? ` · ${group.store.name}` : ''}`;
  const drink = drinkOf(group);
  const { state, missing, priceFen, held, paid, least } = group;
  if (state !== 'forming' || missing === 0 || priceFen === null) return `一起喝${drink}`;
  if (held + paid < least) return `还差${missing}人，${inYuan(priceFen)} 一起喝${drink}`;
  return `再来${missing}人就 ${inYuan(nextFen(group) ?? priceFen)}，一起喝${drink}`;
}

/**
 * @example shareLine(…) = '12月1日 18:30 前有效 · 未成团自动原路退款', of an office '12月1日 12:30 截单 ·
 *   各选各的，各付各的'
 */
export function shareLine(
  { kind, deadline }: Pick<GroupReply, 'kind' | 'deadline'>,
  utcOffsetMinutes: number,
): string {
  const at = new Date(Date.parse(deadline) + utcOffsetMinutes * 60_000);
  const clock = at.toISOString().slice(11, 16);
  const until = `${at.getUTCMonth() + 1}月${at.getUTCDate()}日 ${clock}`;
  return kind === 'office' ? `${until} 截单 · 各选各的，各付各的` : `${until} 前有效 · 未成团自动原路退款`;
}
