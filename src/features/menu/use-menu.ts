/**
 * The menu of a store as the state of a page: the last one kept stands until the answer comes, and without
 * network.
 */
import { useEffect, useMemo, useState } from 'react';
import type { MenuReply } from '../../../cloudfunctions/contract/menu';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { usePageShown } from '../../platform/navigation';
import { useNetworkBack } from '../../platform/network';
import { useReply } from '../../platform/use-reply';
import { showMenu } from './api';
import type { Items } from './choice';
import { keepMenu, readKeptMenu } from './kept-menu';

export interface MenuState {
  menu: MenuReply | null;
  items: Items;
  rejection: RejectionCode | null;
  busy: boolean;
  retry: () => void;
}

/**
 * Asked again each time the page comes on screen and when the network comes back. One store in the life of a
 * component.
 */
export function useMenu(store: string): MenuState {
  const [kept] = useState(() => readKeptMenu(store));
  const { data, rejection, busy, retry } = useReply(store, () => showMenu(store));
  usePageShown(retry);
  useNetworkBack(retry);
  useEffect(() => {
    if (data !== null) keepMenu(data);
  }, [data]);
  const menu = data ?? kept;
  const items = useMemo(() => new Map((menu?.items ?? []).map((item) => [item.product, item])), [menu]);
  return { menu, items, rejection, busy, retry };
}
