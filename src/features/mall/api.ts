/** The calls behind the points mall: what points buy, exchanging, what was exchanged. */
import type {
  ExchangeReply,
  ExchangesReply,
  MallItemReply,
  MallReply,
  MallRequest,
} from '../../../cloudfunctions/contract/mall';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { pageAfter } from '../../platform/page-after';
import { callSigned } from '../session/call-signed';

const ask = <T>(request: MallRequest): Promise<Reply<T>> => callSigned<T>('mall', request);

export const listMall = (): Promise<Reply<MallReply>> => ask({ action: 'list-mall' });

export const showMallItem = (item: string): Promise<Reply<MallItemReply>> =>
  ask({ action: 'show-mall-item', item });

export const exchange = (wish: Omit<Extract<MallRequest, { action: 'exchange' }>, 'action'>) =>
  ask<ExchangeReply>({ action: 'exchange', ...wish });

export const listExchanges = (after?: string): Promise<Reply<ExchangesReply>> =>
  ask({ action: 'list-exchanges', ...pageAfter(after) });
