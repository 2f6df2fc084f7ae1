/**
 * The ids under which something was asked for and no answer is known: asked again, also after a reload, it is
 * the same thing. No calls here.
 */
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { randomId } from '../../platform/random-id';
import { deviceStorage } from '../../platform/storage';
import { useSession } from './use-session';

interface KeptIds {
  /** By what was asked for. */
  ids: Record<string, string>;
}

interface RequestIds {
  store: UseBoundStore<StoreApi<KeptIds>>;
  /** The id to ask with; `again`: it was asked with before, and nobody knows the answer. */
  begin: (what: string) => { requestId: string; again: boolean };
  /** The server answered, yes or no. */
  end: (what: string) => void;
}

/** @param name under which the device keeps them. @example const ids = requestIds('huigan-mall-wishes') */
export function requestIds(name: string): RequestIds {
  const store = create<KeptIds>()(
    persist((): KeptIds => ({ ids: {} }), { name, storage: createJSONStorage(() => deviceStorage) }),
  );
  // What one member asked for is nothing to the next who signs in here.
  useSession.subscribe((now, before) => {
    if (now.turn !== before.turn) store.setState({ ids: {} });
  });
  return {
    store,
    begin: (what) => {
      const known = store.getState().ids[what];
      const requestId = known ?? randomId();
      store.setState(({ ids }) => ({ ids: { ...ids, [what]: requestId } }));
      return { requestId, again: known !== undefined };
    },
    end: (what) => {
      const { [what]: _, ...ids } = store.getState().ids;
      store.setState({ ids });
    },
  };
}
