/** The calls behind menu and stores. Anybody may ask; for a member the answer has their prices. */
import type { MenuReply, MenuRequest, SceneReply, StoresReply } from '../../../cloudfunctions/contract/menu';
import type { RejectionCode, Reply } from '../../../cloudfunctions/contract/reply';
import { callFunction } from '../../platform/call-function';
import type { Position } from '../../platform/location';
import { callSigned } from '../session/call-signed';

/** Who cannot be known may still see the menu. */
const NOBODY: ReadonlySet<RejectionCode> = new Set<RejectionCode>([
  'not-signed-in',
  'session-expired',
  'wechat-refused',
]);

async function ask<T>(request: MenuRequest): Promise<Reply<T>> {
  const reply = await callSigned<T>('menu', request);
  return reply.ok || !NOBODY.has(reply.code) ? reply : callFunction<T>('menu', request, null);
}

/** The menu of a store, as whoever is signed in may buy from it. */
export const showMenu = (store: string): Promise<Reply<MenuReply>> => ask({ action: 'show-menu', store });

/** The store and table of a code. */
export const readScene = (scene: string): Promise<Reply<SceneReply>> => ask({ action: 'read-scene', scene });

/** Open stores first, nearest first where `position` is known. */
export const listStores = (position: Position | null, after?: string): Promise<Reply<StoresReply>> =>
  ask({ action: 'list-stores', ...position, ...(after === undefined ? {} : { after }) });
