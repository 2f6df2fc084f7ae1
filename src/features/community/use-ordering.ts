/** What is chosen of a cycle, as the state of its page: its price, and ordering at that price. */
import { useRef, useState } from 'react';
import type { CyclePlace, CycleReply } from '../../../cloudfunctions/contract/community';
import {
  PARCEL_MESSAGES,
  type CartLine,
  type CartProblem,
  type Quote,
} from '../../../cloudfunctions/contract/order';
import { troubleWords } from '../../components/message-line';
import { parcelPage, showParcelInstead } from '../../platform/navigation';
import { randomId } from '../../platform/random-id';
import { useReply } from '../../platform/use-reply';
import { useSingleFlight } from '../../platform/use-single-flight';
import { askForMessages } from '../orders/use-paying';
import { quoteSeat, takeSeat } from './api';
import { payParcel } from './use-paying-parcel';
import { cycleWords } from './words';

export type Chosen = Readonly<Record<string, number>>;

export interface Ordering {
  quote: Quote | null;
  /** Why it cannot be ordered, in words. */
  trouble: string | null;
  busy: boolean;
  pay: () => void;
  paying: boolean;
}

/** Lines of what is chosen, with the standard options of each. */
export const linesOf = ({ choices }: Pick<CycleReply, 'choices'>, chosen: Chosen): CartLine[] =>
  Object.entries(chosen)
    .filter(([, quantity]) => quantity > 0)
    .map(([product, quantity], place) => ({
      ...{ line: String(place + 1), product, quantity, parts: [], text: '' },
      options: choices.find((one) => one.product === product)?.options ?? [],
    }));

/** How many more of a product may be had there; null: as many as are wanted. */
export function mostOf(
  { perMember }: { perMember: number | null },
  place: Pick<CyclePlace, 'mine'> | null,
  product: string,
): number | null {
  if (perMember === null) return null;
  const had = place?.mine.find((one) => one.product === product)?.quantity ?? 0;
  return Math.max(perMember - had, 0);
}

/** One id for one cart at one price: pressed twice, it is the same order. */
export function useOrdering(cycle: CycleReply, place: CyclePlace | null, chosen: Chosen): Ordering {
  const [told, setTold] = useState<{ of: string; words: string; quote: Quote | null } | null>(null);
  const attempt = useRef({ of: '', id: '' });
  const lines = linesOf(cycle, chosen);
  const group = place?.group ?? '';
  const cart = { seat: { group }, store: place?.store ?? '', lines, points: 'none' as const };
  const key = JSON.stringify(cart);
  const isReady = group !== '' && lines.length > 0;
  const { data, rejection, busy, retry } = useReply(key, () =>
    isReady ? quoteSeat(cart) : Promise.resolve({ ok: true as const, data: null }),
  );
  const now = told?.of === key ? told : null;
  const quote = now?.quote ?? (data?.outcome === 'quoted' ? data.quote : null);
  const tell = (words: string, changed: Quote | null = null): void =>
    setTold({ of: key, words, quote: changed });

  const paying = useSingleFlight(async (seen: Quote) => {
    setTold(null);
    const price = { payableFen: seen.payableFen, pointsUsed: seen.points.used };
    const of = JSON.stringify({ key, price });
    if (attempt.current.of !== of) attempt.current = { of, id: randomId() };
    await askForMessages(PARCEL_MESSAGES);
    const wish = { ...cart, ...price, showsFace: false, remark: '', requestId: attempt.current.id };
    const reply = await takeSeat(wish);
    if (!reply.ok) return tell(troubleWords(reply.code));
    if (reply.data.outcome === 'price-changed') return tell(cycleWords.priceChanged, reply.data.quote);
    if (reply.data.outcome === 'no-seat') return tell(reply.data.why.message);
    if (reply.data.outcome === 'problems') {
      tell(wordsOf(reply.data.problems));
      return retry();
    }
    const { order, payBy } = reply.data;
    if (payBy !== null) await payParcel(order, parcelPage(order));
    await showParcelInstead(order);
  });

  return {
    quote: isReady ? quote : null,
    trouble: now?.words ?? troubleOf(data) ?? (rejection === null ? null : troubleWords(rejection)),
    busy,
    pay: () => {
      if (isReady && quote !== null && !busy) paying.start(quote);
    },
    paying: paying.busy !== null,
  };
}

const wordsOf = (problems: readonly CartProblem[]): string =>
  problems.map(({ message }) => message).join('；');

type Told = Awaited<ReturnType<typeof quoteSeat>>;
function troubleOf(data: Extract<Told, { ok: true }>['data'] | null): string | null {
  if (data?.outcome === 'no-seat') return data.why.message;
  return data?.outcome === 'problems' ? wordsOf(data.problems) : null;
}
