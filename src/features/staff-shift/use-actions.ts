/** Actions page by page, mine or the store's, and starting over when one was taken back. */
import { useCallback, useState } from 'react';
import type { ActionRow, ActionsReply } from '../../../cloudfunctions/contract/staff';
import { usePagedReply, type PagedReply } from '../../platform/use-paged-reply';
import { listMyShift, listStoreActions } from './api';

export type Whose = 'mine' | 'store';

/** Asks anew for each store and each of the two lists. */
export function useActions(
  store: string,
  whose: Whose,
): {
  list: PagedReply<ActionsReply>;
  actions: ActionRow[];
  today: ActionsReply['today'] | null;
  refresh: () => void;
} {
  const [changes, setChanges] = useState(0);
  const list = usePagedReply<ActionsReply>(`${store} ${whose} ${changes}`, (after) =>
    whose === 'mine' ? listMyShift(store, after) : listStoreActions(store, after),
  );
  const refresh = useCallback(() => setChanges((before) => before + 1), []);
  return {
    list,
    actions: list.pages.flatMap((page) => page.actions),
    today: list.pages[0]?.today ?? null,
    refresh,
  };
}
