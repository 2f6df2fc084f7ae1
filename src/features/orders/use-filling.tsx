/**
 * Putting an order's lines into the cart, as the state of a page: it asks where there is something to ask.
 */
import { useState, type ReactElement } from 'react';
import { useSingleFlight } from '../../platform/use-single-flight';
import { fillCart, inCart, type FillHow, type Filling } from './fill-cart';
import { FillSheet } from './fill-sheet';

/** @returns `fill`, and the sheet that asks, to be rendered */
export function useFilling(): { fill: (filling: Filling) => Promise<void>; sheet: ReactElement | null } {
  const [asked, setAsked] = useState<Filling | null>(null);
  const going = useSingleFlight(async ({ filling, how }: { filling: Filling; how: FillHow }) => {
    await fillCart(filling, how);
    setAsked(null);
  });
  const fill = async (filling: Filling): Promise<void> => {
    if (filling.missing.length === 0 && inCart(filling).length === 0) await fillCart(filling, 'join');
    else setAsked(filling);
  };
  return {
    fill,
    sheet: asked && (
      <FillSheet
        filling={asked}
        isBusy={going.busy !== null}
        onFill={(how) => going.start({ filling: asked, how })}
        onClose={() => setAsked(null)}
      />
    ),
  };
}
