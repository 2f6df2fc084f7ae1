/** What members ask about the points mall. Thin: who asks, which view or use-case answers. */
import { mallRequestSchema } from '../../contract/mall';
import type { Reply } from '../../contract/reply';
import { listExchanged, listMall, showMallItem } from '../../core/views/mall/mall';
import { asEventFunction } from '../../platform/adapters/event-function';
import { withSnapshot } from '../../platform/db';
import { accept, acceptFound, defineFunction, memberOf } from '../../platform/handler';
import { exchange } from './exchange';

export const mall = defineFunction({
  name: 'mall',
  requestSchema: mallRequestSchema,
  openTo: {},
  handle(context, request): Promise<Reply<unknown>> {
    const { database, now } = context;
    if (request.action === 'exchange') return exchange(context, request);
    const member = memberOf(context);
    return withSnapshot(database, async (db): Promise<Reply<unknown>> => {
      switch (request.action) {
        case 'list-mall':
          return accept(await listMall(db, member, now));
        case 'show-mall-item':
          return acceptFound(await showMallItem(db, member, request.item, now), 'not-found');
        case 'list-exchanges':
          return acceptFound(await listExchanged(db, member, request.after), 'bad-request');
      }
    });
  },
});

export const main = asEventFunction(mall);
