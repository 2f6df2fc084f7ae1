/** A seat as the state of its page: what it costs now, and taking it at the price that was seen. */
import { useRef, useState } from 'react';
import type { SeatOf, WhyNoSeat } from '../../../cloudfunctions/contract/group';
import {
  GROUP_MESSAGES,
  type CartLine,
  type CartProblem,
  type Quote,
} from '../../../cloudfunctions/contract/order';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { troubleWords } from '../../components/message-line';
import { groupPage, showGroupInstead } from '../../platform/navigation';
import { randomId } from '../../platform/random-id';
import { useReply } from '../../platform/use-reply';
import { useSingleFlight } from '../../platform/use-single-flight';
import { askForMessages, payBeforeShown } from '../orders/use-paying';
import { quoteSeat, takeSeat } from './api';
import { seatWords } from './words';

export interface SeatState {
  /** The last price; while `busy` perhaps of other choices. Null: not known yet. */
  quote: Quote | null;
  /** Why there is no seat; null: there is one. */
  why: WhyNoSeat | null;
  problems: CartProblem[];
  rejection: RejectionCode | null;
  busy: boolean;
  retry: () => void;
  usesPoints: boolean;
  setUsesPoints: (uses: boolean) => void;
  /** Takes it and pays. */
  pay: () => void;
  paying: boolean;
  trouble: string | null;
}

export interface SeatWish {
  seat: SeatOf;
  store: string;
  /** Null: something has to be chosen first. */
  line: CartLine | null;
  showsFace: boolean;
  remark: string;
}

/** What was told by taking it: it holds until something else is asked. */
type Told = { quote: Quote } | { why: WhyNoSeat } | null;

/** The price of the choices: asked anew for each. */
function useSeatQuote({ seat, store, line }: SeatWish, usesPoints: boolean) {
  const cart = {
    seat,
    store,
    lines: line === null ? [] : [line],
    points: usesPoints ? 'most' : 'none',
  } as const;
  const key = JSON.stringify(cart);
  const reply = useReply(key, () =>
    line === null ? Promise.resolve({ ok: true as const, data: null }) : quoteSeat(cart),
  );
  return { cart, key, ...reply };
}

/**
 * One id for one seat at one price: pressed twice, or asked again after trouble on the way, it is the same
 * seat.
 */
export function useSeat(wish: SeatWish): SeatState {
  const [usesPoints, setUsesPoints] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { cart, key, data, rejection, busy, retry } = useSeatQuote(wish, usesPoints);
  const [told, setTold] = useState<{ of: string; told: Told }>({ of: '', told: null });
  const now = told.of === key ? told.told : null;
  const tell = (what: Told): void => setTold({ of: key, told: what });
  const attempt = useRef({ of: '', id: '' });

  const paying = useSingleFlight(async (seen: Quote) => {
    setTrouble(null);
    const { showsFace, remark } = wish;
    const price = { payableFen: seen.payableFen, pointsUsed: seen.points.used };
    const of = JSON.stringify({ key, price, showsFace, remark });
    if (attempt.current.of !== of) attempt.current = { of, id: randomId() };
    await askForMessages(GROUP_MESSAGES);
    const reply = await takeSeat({ ...cart, ...price, showsFace, remark, requestId: attempt.current.id });
    if (!reply.ok) return setTrouble(troubleWords(reply.code));
    if (reply.data.outcome === 'price-changed') {
      tell({ quote: reply.data.quote });
      return setTrouble(seatWords.priceChanged);
    }
    if (reply.data.outcome === 'no-seat') return tell({ why: reply.data.why });
    if (reply.data.outcome === 'problems') {
      setTrouble(reply.data.problems.map(({ message }) => message).join('；'));
      return retry();
    }
    const { group, order, payBy } = reply.data;
    if (payBy !== null) await payBeforeShown(order, groupPage(group));
    await showGroupInstead(group);
  });

  const quoted = data?.outcome === 'quoted' ? data.quote : null;
  const quote = now !== null && 'quote' in now ? now.quote : quoted;
  const refusal = now !== null && 'why' in now ? now.why : null;
  return {
    quote,
    why: refusal ?? (data?.outcome === 'no-seat' ? data.why : null),
    problems: data?.outcome === 'problems' ? data.problems : [],
    rejection,
    busy,
    retry: () => {
      tell(null);
      setTrouble(null);
      retry();
    },
    usesPoints,
    setUsesPoints,
    pay: () => {
      if (quote !== null && !busy) paying.start(quote);
    },
    paying: paying.busy !== null,
    trouble,
  };
}
