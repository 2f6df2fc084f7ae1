/** Which orders are looked for. Pure. */
import { ORDER_STATES, type OrderState } from '../../../cloudfunctions/contract/order';
import { DAY_MS } from '../../components/local-time';
import type { OrderFilter } from '../operator-kit/api-trade';

/** As it is typed; empty: any. */
export interface TypedFilter {
  from: string;
  to: string;
  store: string;
  state: string;
  text: string;
}

/** More is asked for in parts. Days. */
const MOST_DAYS = 366;

const isState = (state: string): state is OrderState => (ORDER_STATES as readonly string[]).includes(state);

/** Null: the days are none, not in order, or too many. */
export function filterOf({ from, to, store, state, text }: TypedFilter): OrderFilter | null {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  if (!(days >= 0 && days < MOST_DAYS)) return null;
  const wanted = text.trim();
  return {
    from,
    to,
    ...(store === '' ? {} : { store }),
    ...(isState(state) ? { state } : {}),
    ...(wanted === '' ? {} : { text: wanted }),
  };
}
