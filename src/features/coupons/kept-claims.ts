/**
 * The ids under which coupons were asked for and no answer is known: asked again, also after a reload, they
 * are the same coupon. No calls here.
 */
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { randomId } from '../../platform/random-id';
import { deviceStorage } from '../../platform/storage';
import { useSession } from '../session/use-session';

interface KeptClaims {
  /** By template, or by the code that was typed. */
  ids: Record<string, string>;
}

/** @example const ids = useKeptClaims((state) => state.ids) */
export const useKeptClaims = create<KeptClaims>()(
  persist((): KeptClaims => ({ ids: {} }), {
    name: 'huigan-coupon-claims',
    storage: createJSONStorage(() => deviceStorage),
  }),
);

/** The id to ask with; `again`: it was asked with before, and nobody knows the answer. */
export function beginClaim(what: string): { requestId: string; again: boolean } {
  const known = useKeptClaims.getState().ids[what];
  const requestId = known ?? randomId();
  useKeptClaims.setState(({ ids }) => ({ ids: { ...ids, [what]: requestId } }));
  return { requestId, again: known !== undefined };
}

/** The server answered, yes or no. */
export function endClaim(what: string): void {
  const { [what]: _, ...ids } = useKeptClaims.getState().ids;
  useKeptClaims.setState({ ids });
}

// What one member asked for is nothing to the next who signs in here.
useSession.subscribe((now, before) => {
  if (now.turn !== before.turn) useKeptClaims.setState({ ids: {} });
});
