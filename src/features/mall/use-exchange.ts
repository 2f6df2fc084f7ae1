/**
 * Exchanging, as the state of a button: once however often it is tapped. The id of a request whose answer is
 * not known is kept, also over a reload, so that asking again is the same exchange.
 */
import { useState } from 'react';
import type { ExchangeView, MallItemView } from '../../../cloudfunctions/contract/mall';
import { troubleWords } from '../../components/message-line';
import { isPassing } from '../../platform/passing-trouble';
import { useSingleFlight } from '../../platform/use-single-flight';
import { requestIds } from '../session/request-ids';
import { exchange } from './api';

/** By item and store. */
const wishes = requestIds('huigan-mall-wishes');
export const useOpenWishes = wishes.store;

export interface Exchanging {
  start: (wish: { item: MallItemView; store: string | null }) => void;
  isBusy: boolean;
  /** What was got; null: nothing yet. */
  got: ExchangeView | null;
  /** Why the last try was in vain; null: it was not. */
  trouble: string | null;
}

/** @param onRefused called when the server said no: what is shown may be old */
export function useExchange(onRefused: () => void): Exchanging {
  const [{ got, trouble }, setOutcome] = useState<Pick<Exchanging, 'got' | 'trouble'>>(NOTHING);
  const flight = useSingleFlight(async ({ item, store }: { item: MallItemView; store: string | null }) => {
    setOutcome(NOTHING);
    const what = `${item.item} ${store ?? ''}`;
    const { points, fen } = item;
    const place = store === null ? {} : { store };
    const reply = await exchange({
      item: item.item,
      requestId: wishes.begin(what).requestId,
      points,
      fen,
      ...place,
    });
    if (!reply.ok) {
      if (!isPassing(reply.code)) wishes.end(what);
      return setOutcome({ got: null, trouble: troubleWords(reply.code) });
    }
    wishes.end(what);
    const { exchange: made, why } = reply.data;
    setOutcome({ got: made, trouble: why?.message ?? null });
    if (made === null) onRefused();
  });
  return { start: flight.start, isBusy: flight.busy !== null, got, trouble };
}

const NOTHING = { got: null, trouble: null };
