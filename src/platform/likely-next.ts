/** Pages that are likely opened next, fetched while nothing else is. Browsers only. */
import {
  CARD_TAB,
  CHECKOUT_PAGE,
  CODE_PAGE,
  GROUPS_PAGE,
  GROUP_OFFER_PAGE,
  GROUP_PAGE,
  HOME_TAB,
  MENU_TAB,
  ME_TAB,
  ORDERS_PAGE,
  ORDER_PAGE,
  SEAT_PAGE,
  STORES_PAGE,
} from './page-paths';
import { fetchPage } from './page-scripts';

/** By the page that is shown. What is not named here is fetched when it is opened. */
const LIKELY: Record<string, readonly string[]> = {
  [HOME_TAB]: [MENU_TAB, CODE_PAGE, CARD_TAB, ME_TAB],
  [MENU_TAB]: [CHECKOUT_PAGE, STORES_PAGE],
  [ME_TAB]: [ORDERS_PAGE],
  [CHECKOUT_PAGE]: [ORDER_PAGE],
  [ORDERS_PAGE]: [ORDER_PAGE],
  [GROUPS_PAGE]: [GROUP_OFFER_PAGE],
  [GROUP_OFFER_PAGE]: [SEAT_PAGE, GROUP_PAGE],
  [GROUP_PAGE]: [SEAT_PAGE, ORDER_PAGE],
};
/** The page itself comes first. Milliseconds. */
const AFTER_MS = 1500;

/** What did not come is fetched again when it is opened. */
export function fetchLikelyNext(url: string): void {
  if (process.env.TARO_ENV !== 'h5') return;
  const next = LIKELY[url.split('?')[0] ?? ''] ?? [];
  setTimeout(() => next.forEach((page) => void fetchPage(page).catch(() => undefined)), AFTER_MS);
}

/** For the page that the visit begins with. */
export function fetchLikelyAfterFirst(): void {
  if (process.env.TARO_ENV === 'h5') fetchLikelyNext(window.location.hash.slice(1) || HOME_TAB);
}
