/** Arriving at a table or counter by its code: the store and the table become the place of the order. */
import { create } from 'zustand';
import { isNewVisit, useComingAndGoing, currentPage, wayIn } from '../../platform/launch';
import { openMenu } from '../../platform/navigation';
import { isAtScanned, keptScene, useOrderPlace } from '../cart/use-order-place';
import { readScene } from './api';
import { menuWords } from './words';

interface ArrivalState {
  /** The code's store is being asked for. */
  busy: boolean;
  /** Why the last code led nowhere; null: it did not. */
  trouble: string | null;
  /** The code whose store could not be asked for; null: none. */
  unasked: string | null;
}

/** @example const { busy, trouble } = useArrival() */
export const useArrival = create<ArrivalState>()(() => ({
  busy: false,
  trouble: null,
  unasked: null,
}));

let latest = '';

/**
 * Asks for the store of a scene; the latest code counts. Where it leads nowhere, the place of before is left:
 * an order would go to a store and a table where nobody sits. Never throws.
 */
export async function arriveAt(scene: string): Promise<void> {
  latest = scene;
  useArrival.setState({ busy: true, trouble: null, unasked: null });
  const reply = await readScene(scene);
  if (latest !== scene) return;
  if (reply.ok) {
    useOrderPlace.getState().arrive(scene, reply.data.store, reply.data.place);
    return useArrival.setState({ busy: false });
  }
  // The same code may be scanned again.
  latest = '';
  useOrderPlace.getState().forget();
  const isGone = reply.code === 'not-found';
  const trouble = isGone ? menuWords.scanGone : menuWords.scanTryAgain;
  useArrival.setState({ busy: false, trouble, unasked: isGone ? null : scene });
}

/** A code that was scanned is no place of this brand. */
export const refuseCode = (): void =>
  useArrival.setState({ busy: false, trouble: menuWords.scanUnknown, unasked: null });

/** Pages from which a code leads to the menu: whoever opened another page wants that one. */
const LEADS_ON = new Set([null, 'pages/home/index']);

/** Coming back to the front is no scan, nor is loading the page anew. */
function arriveByCode(): void {
  const { place } = wayIn();
  if (place === null || latest === place) return;
  if (keptScene() === place && (isAtScanned() || !isNewVisit())) return;
  void arriveAt(place);
  if (LEADS_ON.has(currentPage())) openMenu().catch(() => undefined);
}

/** For app.tsx: whoever comes by a table's code finds its menu. */
export function useArrivalByCode(): void {
  useComingAndGoing(arriveByCode, () => undefined);
}
