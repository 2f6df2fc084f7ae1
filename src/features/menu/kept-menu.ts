/**
 * The last menu that this device saw, for when there is no network. A member's prices and usual choices go
 * with the member. No calls here.
 */
import type { MenuReply } from '../../../cloudfunctions/contract/menu';
import { deviceStorage } from '../../platform/storage';
import { useSession } from '../session/use-session';

const STORAGE_KEY = 'huigan-menu';

const isMenu = (value: unknown): value is MenuReply =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Partial<MenuReply>).store?.id === 'string' &&
  Array.isArray((value as Partial<MenuReply>).items) &&
  Array.isArray((value as Partial<MenuReply>).suggested?.items) &&
  Array.isArray((value as Partial<MenuReply>).categories);

/** The menu kept of this store; null: none. */
export function readKeptMenu(store: string): MenuReply | null {
  try {
    const kept: unknown = JSON.parse(deviceStorage.getItem(STORAGE_KEY) ?? 'null');
    return isMenu(kept) && kept.store.id === store ? kept : null;
  } catch {
    return null;
  }
}

/** Instead of the one before: one store's is enough. */
export const keepMenu = (menu: MenuReply): void => deviceStorage.setItem(STORAGE_KEY, JSON.stringify(menu));

useSession.subscribe((now, before) => {
  if (before.who === 'member' && now.turn !== before.turn) deviceStorage.removeItem(STORAGE_KEY);
});
