/** The calls behind the operator's points mall. */
import type { MallDeskItem, MallDeskReply } from '../../../cloudfunctions/contract/mall-desk';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import type { SavedItemReply, TradeRequest } from '../../../cloudfunctions/contract/trade';
import { callAsStaff } from '../staff-session/call-staff';

const ask = <T>(request: TradeRequest): Promise<Reply<T>> => callAsStaff<T>('trade', request);

export const listMallItems = (): Promise<Reply<MallDeskReply>> => ask({ action: 'list-mall-items' });

/** Over the revision that was edited; 0: a new one. */
export const saveMallItem = ({
  item,
  document,
  state,
  revision,
}: Omit<MallDeskItem, 'taken'>): Promise<Reply<SavedItemReply>> =>
  ask({ action: 'save-mall-item', item, document, state, revision });
