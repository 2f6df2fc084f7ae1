/** The calls behind menu and stores. Anybody may ask; for a member the answer has their prices. */
import type { MenuReply, MenuRequest, SceneReply, StoresReply } from '../../../cloudfunctions/contract/menu';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import type { Position } from '../../platform/location';
import { pageAfter } from '../../platform/page-after';
import { callOpen } from '../session/call-open';

const ask = <T>(request: MenuRequest): Promise<Reply<T>> => callOpen<T>('menu', request);

/** The menu of a store, as whoever is signed in may buy from it. */
export const showMenu = (store: string): Promise<Reply<MenuReply>> => ask({ action: 'show-menu', store });

/** The store and table of a code. */
export const readScene = (scene: string): Promise<Reply<SceneReply>> => ask({ action: 'read-scene', scene });

/** Open stores first, nearest first where `position` is known. */
export const listStores = (position: Position | null, after?: string): Promise<Reply<StoresReply>> =>
  ask({ action: 'list-stores', ...position, ...pageAfter(after) });
