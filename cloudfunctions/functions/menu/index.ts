/** Stores and menus, for anybody. Thin: who asks, which view answers. */
import { menuRequestSchema, type MenuRequest } from '../../contract/menu';
import type { Reply } from '../../contract/reply';
import { askerOf, readGuest, type Guest } from '../../core/views/menu/guest';
import { showMenu, suggestFor } from '../../core/views/menu/show-menu';
import { listStores, readScene } from '../../core/views/menu/stores';
import { asEventFunction } from '../../platform/adapters/event-function';
import { withSnapshot, type Db } from '../../platform/db';
import { acceptFound, defineFunction } from '../../platform/handler';

export const menu = defineFunction({
  name: 'menu',
  requestSchema: menuRequestSchema,
  openTo: {
    'list-stores': 'anybody',
    'read-scene': 'anybody',
    'show-menu': 'anybody',
    suggest: 'anybody',
  },
  handle(context, request): Promise<Reply<unknown>> {
    const { database, now } = context;
    return withSnapshot(database, async (db) => {
      const guest = await readGuest(db, askerOf(context), now);
      const data = guest === null ? null : await answer(db, guest, request);
      return acceptFound(data, 'not-found');
    });
  },
});

export const main = asEventFunction(menu);

/** Null: there is no such thing. */
function answer(db: Db, guest: Guest, request: MenuRequest): Promise<object | null> {
  switch (request.action) {
    case 'list-stores': {
      const { latitude, longitude, after = null } = request;
      const from = latitude === undefined || longitude === undefined ? null : { latitude, longitude };
      return listStores(db, guest, from, after);
    }
    case 'read-scene':
      return readScene(db, guest, request.scene);
    case 'show-menu':
      return showMenu(db, guest, request.store);
    case 'suggest':
      return suggestFor(db, guest, request.store, request.cart);
  }
}
