/** The offers of a store for places that only lead to them: asked for seldom. */
import type { OffersReply, OfferView } from '../../../cloudfunctions/contract/group';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { useReply } from '../../platform/use-reply';
import { useOrderPlace } from '../cart/use-order-place';
import { useSession } from '../session/use-session';
import { listOffers } from './api';

/** Offers change by the day. Milliseconds. */
const KEPT_MS = 60_000;

let kept: { store: string | null; at: number; reply: Reply<OffersReply> } | null = null;
// What one member sees is nothing to the next who signs in here.
useSession.subscribe((now, before) => {
  if (now.turn !== before.turn) kept = null;
});

async function ask(store: string | null): Promise<Reply<OffersReply>> {
  if (kept !== null && kept.store === store && Date.now() - kept.at < KEPT_MS) return kept.reply;
  const reply = await listOffers(store);
  kept = reply.ok ? { store, at: Date.now(), reply } : null;
  return reply;
}

/** Those of 拼团 that can be opened now at the chosen store; empty until they are known. */
export function useLiveOffers(): OfferView[] {
  const store = useOrderPlace((state) => state.store?.id ?? null);
  const { data } = useReply(`offers ${store ?? ''}`, () => ask(store));
  return (data?.offers ?? []).filter(({ kind, why }) => kind === 'seats' && why === null);
}
