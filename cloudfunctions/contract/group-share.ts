/** What a group's card says, to whoever it is passed on to. Pure. */
import type { GroupReply } from './group';
import { plainYuan } from './in-words';

type Shared = Pick<
  GroupReply,
  'kind' | 'store' | 'state' | 'offer' | 'missing' | 'priceFen' | 'held' | 'paid' | 'least'
>;

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
  if (held + paid < least) return `还差${missing}人，${plainYuan(priceFen)} 一起喝${drink}`;
  return `再来${missing}人就 ${plainYuan(nextFen(group) ?? priceFen)}，一起喝${drink}`;
}
