/** What commissions are of, in words. Reads only. */
import type { CommissionKind } from '../../../contract/referral';
import type { Db } from '../../../platform/db';
import { nameOf, type OrderKey } from '../../order/order.types';
import { readLinesByKey } from '../../order/orders.store';
import type { CommissionRow } from '../../referral/referral.types';
import { teamOfCause } from '../../referral/team/team-id';
import { bonusTitle } from '../../referral/team/team-words';
import { referralWords } from '../../referral/words';

type Caused = Pick<CommissionRow, 'kind' | 'cause' | 'friendId'>;

const orderOf = ({ kind, cause, friendId }: Caused): OrderKey | null =>
  kind === 'order' && friendId !== null ? { memberId: friendId, orderId: cause } : null;

/** Of each of them. @example '茉莉轻乳茶 ×2' */
export async function readWhatOf(db: Db, rows: readonly Caused[]): Promise<(row: Caused) => string> {
  const lines = await readLinesByKey(
    db,
    rows.map(orderOf).filter((order) => order !== null),
  );
  return (row) => {
    const order = orderOf(row);
    if (order === null) return CAUSES[row.kind](row);
    return (lines.get(nameOf(order)) ?? []).map(({ name, quantity }) => `${name} ×${quantity}`).join('、');
  };
}

/** Of what is no order that is still known. */
const CAUSES: Record<CommissionKind, (row: Caused) => string> = {
  order: () => '',
  invite: invitationOf,
  team: ({ cause }) => bonusTitle(teamOfCause(cause).month),
};

function invitationOf({ cause }: Caused): string {
  if (cause === 'welcome') return referralWords.welcome;
  const friends = /^step-(\d+)$/.exec(cause)?.[1];
  return friends === undefined ? referralWords.invited : referralWords.step(friends);
}
