/**
 * The link of somebody who recommends that this visit began with: it is opened once for whoever is signed in,
 * behind whatever page is shown, and what it leads to is kept until somebody else signs in.
 */
import { create } from 'zustand';
import type { OpenedLinkReply, SharedContent, SharedKind } from '../../../cloudfunctions/contract/referral';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { currentPage } from '../../platform/launch';
import { openGroup, openGroupOffer, openSharedOrder } from '../../platform/navigation';
import { openProduct } from '../menu/open-product';
import { useSession } from '../session/use-session';
import { openLink } from './api';

interface OpenedLink {
  /** Null: this visit began with none, or with one that leads nowhere. */
  token: string | null;
  /** Null: not opened yet. */
  opened: OpenedLinkReply | null;
}

/** @example const opened = useOpenedLink((state) => state.opened) */
export const useOpenedLink = create<OpenedLink>()(() => ({ token: null, opened: null }));

/** The same link may be opened later: after signing in, or with network. */
const LATER: ReadonlySet<RejectionCode> = new Set<RejectionCode>([
  'no-network',
  'try-again',
  'not-signed-in',
  'session-expired',
  'wechat-refused',
]);

const WAYS: Record<SharedKind, ((id: string) => Promise<void>) | null> = {
  shop: null,
  invite: null,
  item: openProduct,
  offer: openGroupOffer,
  group: openGroup,
  order: openSharedOrder,
};

/** Whether there is a page for it besides home. */
export const hasPage = ({ kind }: SharedContent): boolean => WAYS[kind] !== null;

/** To the page of what was shared. */
export const goToContent = ({ kind, id }: SharedContent): Promise<void> =>
  WAYS[kind]?.(id) ?? Promise.resolve();

/** Pages from which a link leads on: whoever is on another one came for it, or went there meanwhile. */
const LEADS_ON = new Set([null, 'pages/home/index', 'pages/menu/index']);

/** @param leads to its page, where the member is still where the link began */
async function open(token: string, leads: boolean): Promise<void> {
  const reply = await openLink(token);
  if (useOpenedLink.getState().token !== token) return;
  if (!reply.ok) {
    if (!LATER.has(reply.code)) useOpenedLink.setState({ token: null });
    return;
  }
  useOpenedLink.setState({ opened: reply.data });
  if (leads && LEADS_ON.has(currentPage())) await goToContent(reply.data.content).catch(() => undefined);
}

/** Opens a link, unless it is opened already. Never throws. */
export async function openOnce(token: string): Promise<void> {
  const before = useOpenedLink.getState();
  if (before.token === token && before.opened !== null) return;
  useOpenedLink.setState({ token, opened: null });
  await open(token, true);
}

// Whoever joins stays who was recommended; anybody else came without a link.
useSession.subscribe((now, before) => {
  const { token, opened } = useOpenedLink.getState();
  if (now.turn === before.turn || token === null) return;
  const isSame = before.who === null || before.who === 'visitor';
  if (now.session === null || (!isSame && opened !== null))
    useOpenedLink.setState({ token: null, opened: null });
  else void open(token, false);
});
