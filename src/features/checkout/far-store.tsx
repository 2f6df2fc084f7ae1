/** Somebody orders at a store that is far from where they are: they are asked, once for each store. */
import { useState, type ReactElement } from 'react';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { distanceWords } from '../../components/place-words';
import { placeNow, useOrderPlace } from '../cart/use-order-place';
import { checkoutWords } from './words';

/** Nobody walks so far for a cup: about twenty minutes by bicycle. Metres. */
export const FAR_METRES = 5_000;

/** Stores that were asked about, as long as the app runs. */
const asked = new Set<string>();

/**
 * @returns `ask`, which goes on at once where there is nothing to ask, and the sheet that asks
 * @example ask(() => pay())
 */
export function useFarStore(): { ask: (goOn: () => void) => void; sheet: ReactElement | null } {
  const store = useOrderPlace((state) => state.store);
  const distance = useOrderPlace((state) => state.distance);
  const place = useOrderPlace(placeNow);
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  // Whoever sits at a table is there, whatever was measured before.
  const isFar = store !== null && place === '' && distance !== null && distance > FAR_METRES;
  return {
    ask: (goOn) => {
      if (isFar && !asked.has(store.id)) setWaiting(() => goOn);
      else goOn();
    },
    sheet:
      waiting !== null && isFar ? (
        <ConfirmSheet
          id="far-store"
          title={checkoutWords.farTitle}
          text={checkoutWords.farText(store.name, distanceWords(distance))}
          words={checkoutWords.farGo}
          onConfirm={() => {
            asked.add(store.id);
            setWaiting(null);
            waiting();
          }}
          onCancel={() => setWaiting(null)}
        />
      ) : null,
  };
}
