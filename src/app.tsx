/**
 * The root of the mini-program: global styles, the notice of visits, arriving by a code of a table, of a
 * coupon or of a group or by the link of a friend, sessions that were left without network, a member code
 * ready for no network. Pages bring their own state.
 */
import { useEffect, type PropsWithChildren, type ReactNode } from 'react';
import { useVisits } from './features/behaviour/use-visits';
import { useArrivalByCoupon } from './features/coupons/use-arrival-by-coupon';
import { useArrivalByGroup } from './features/groups/use-arrival-by-group';
import { useCodeUpkeep } from './features/member-code/use-code-upkeep';
import { useArrivalByCode } from './features/menu/use-arrival';
import { useEndings } from './features/session/use-endings';
import { useArrivalByLink } from './features/sharing/use-arrival-by-link';
import { forgetOldGuard } from './platform/back-closes';
import { endFirstPaint } from './platform/first-paint';
import { fetchLikelyAfterFirst } from './platform/likely-next';
import { useLostPages } from './platform/lost-pages';
import { CODE_PAGE } from './platform/page-paths';
import { fetchPage } from './platform/page-scripts';
import { followPulls } from './platform/pull-down';
import { keepShownPage } from './platform/shown-page';
import './styles/global.scss';
import './styles/page-wait.scss';
import './styles/tokens.scss';

/** Its scripts, too, must be there before the network goes. */
const loadCodePage = (): Promise<void> => fetchPage(CODE_PAGE);

/** Wraps every page. */
export default function App({ children }: PropsWithChildren): ReactNode {
  useVisits();
  useArrivalByCode();
  useArrivalByCoupon();
  useArrivalByGroup();
  useArrivalByLink();
  useEndings();
  useCodeUpkeep(loadCodePage);
  useLostPages();
  useEffect(endFirstPaint, []);
  useEffect(fetchLikelyAfterFirst, []);
  useEffect(keepShownPage, []);
  useEffect(followPulls, []);
  useEffect(forgetOldGuard, []);
  return children;
}
