/**
 * Going from page to page, and what a page hears of its own life. Paths of pages are spelled here and in
 * app.config.ts only.
 */
import { useEffect } from 'react';
import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro';

const HOME_TAB = '/pages/home/index';
const MENU_TAB = '/pages/menu/index';
const CARD_TAB = '/pages/card/index';
const ME_TAB = '/pages/me/index';
const CODE_PAGE = '/pages/code/index';
const BENEFITS_PAGE = '/subpackages/benefits/index';
const PROFILE_PAGE = '/subpackages/account/profile/index';
const PRIVACY_PAGE = '/subpackages/account/privacy/index';
const DATA_PAGE = '/subpackages/account/data/index';
const CLOSING_PAGE = '/subpackages/account/closing/index';
const DEMO_MEMBERS_PAGE = '/subpackages/demo/members/index';
const STORES_PAGE = '/subpackages/order/stores/index';
const CHECKOUT_PAGE = '/subpackages/order/checkout/index';
const ORDERS_PAGE = '/subpackages/order/list/index';
const ORDER_PAGE = '/subpackages/order/detail/index';
const SHARED_ORDER_PAGE = '/subpackages/order/shared/index';
const ASK_REFUND_PAGE = '/subpackages/order/refund/index';
const WALLET_PAGE = '/subpackages/coupons/wallet/index';
const CENTRE_PAGE = '/subpackages/coupons/centre/index';
const DROP_PAGE = '/subpackages/coupons/drop/index';
const MALL_PAGE = '/subpackages/mall/index';
const MALL_ITEM_PAGE = '/subpackages/mall/item/index';
const EXCHANGES_PAGE = '/subpackages/mall/exchanges/index';
const CYCLES_PAGE = '/subpackages/community/index';
const CYCLE_PAGE = '/subpackages/community/cycle/index';
const PARCEL_PAGE = '/subpackages/community/parcel/index';
const STAFF_PARCELS_PAGE = '/subpackages/staff/parcels/index';
const GROUPS_PAGE = '/subpackages/groups/list/index';
const GROUP_OFFER_PAGE = '/subpackages/groups/offer/index';
const SEAT_PAGE = '/subpackages/groups/seat/index';
const GROUP_PAGE = '/subpackages/groups/group/index';
const OFFICE_PAGE = '/subpackages/groups/office/index';
const MY_GROUPS_PAGE = '/subpackages/groups/mine/index';
const REBATE_PAGE = '/subpackages/referral/index';
const WITHDRAW_PAGE = '/subpackages/referral/withdraw/index';
const WITHDRAWALS_PAGE = '/subpackages/referral/withdrawals/index';
const INVITE_PAGE = '/subpackages/referral/invite/index';
const STARS_PAGE = '/subpackages/referral/stars/index';
const FRIENDS_PAGE = '/subpackages/referral/friends/index';
const STAFF_DESK_PAGE = '/subpackages/staff/index';
const STAFF_SCAN_PAGE = '/subpackages/staff/scan/index';
const STAFF_MEMBER_PAGE = '/subpackages/staff/member/index';
const STAFF_SHIFT_PAGE = '/subpackages/staff/shift/index';
const STAFF_REVIEW_PAGE = '/subpackages/staff/review/index';
const STAFF_BOARD_PAGE = '/subpackages/staff/board/index';
const STAFF_AFTER_SALES_PAGE = '/subpackages/staff/after-sales/index';
const STAFF_SOLD_OUT_PAGE = '/subpackages/staff/sold-out/index';
const STAFF_TEAM_PAGE = '/subpackages/staff/team/index';
const STAFF_INVITE_PAGE = '/subpackages/staff/invite/index';
const OPERATOR_PAGES = '/subpackages/operator';

/** The pages of the operator's desk: folders of the subpackage; `index` is the desk itself. */
export type OperatorPage =
  | 'index'
  | 'menu'
  | 'shelf'
  | 'prices'
  | 'coupons'
  | 'campaigns'
  | 'groups'
  | 'community'
  | 'referral'
  | 'mall'
  | 'bearers'
  | 'orders'
  | 'reconciliation'
  | 'programme'
  | 'stores'
  | 'staff'
  | 'dead-letters'
  | 'audit'
  | 'member'
  | 'actions';

let onTheWay: string | null = null;

/**
 * A second tap on the way changes nothing. In a browser the address is the new page's before that page is on
 * screen.
 */
async function goOnce(url: string, go: () => Promise<unknown>): Promise<void> {
  const isThere = process.env.TARO_ENV === 'h5' && window.location.hash.split('?')[0] === `#${url}`;
  if (isThere || onTheWay === url) return;
  onTheWay = url;
  try {
    await go();
  } finally {
    onTheWay = null;
  }
}

const show = (url: string) => (): Promise<void> => goOnce(url, () => Taro.navigateTo({ url }));
const switchTo = (url: string) => (): Promise<void> => goOnce(url, () => Taro.switchTab({ url }));

/** Tabs: every page above them is closed. */
export const openHome = switchTo(HOME_TAB);
export const openMenu = switchTo(MENU_TAB);
export const openCard = switchTo(CARD_TAB);
export const openMe = switchTo(ME_TAB);

/** Pages above the tab that is shown. */
export const openCode = show(CODE_PAGE);
export const openBenefits = show(BENEFITS_PAGE);
export const openProfile = show(PROFILE_PAGE);
export const openPrivacy = show(PRIVACY_PAGE);
export const openMyData = show(DATA_PAGE);
export const openClosing = show(CLOSING_PAGE);
export const openDemoMembers = show(DEMO_MEMBERS_PAGE);
export const openStores = show(STORES_PAGE);
/** It takes the cart of the store that is chosen (features/cart). */
export const openCheckout = show(CHECKOUT_PAGE);
export const openOrders = show(ORDERS_PAGE);

export const openWallet = show(WALLET_PAGE);
export const openCentre = show(CENTRE_PAGE);
/** With a code filled in, for whoever came by one. */
export const openCentreWith = (code: string): Promise<void> =>
  show(`${CENTRE_PAGE}?coupon=${encodeURIComponent(code)}`)();
/** The page of a limited drop. */
export const openDrop = (template: string): Promise<void> => show(`${DROP_PAGE}?template=${template}`)();

/** What points buy, one item of it, and what was exchanged. */
export const openMall = show(MALL_PAGE);
export const openMallItem = (item: string): Promise<void> => show(`${MALL_ITEM_PAGE}?item=${item}`)();
export const openExchanges = show(EXCHANGES_PAGE);

/** Cycles of community buying, one of them, and one of the member's parcels. */
export const openCycles = show(CYCLES_PAGE);
export const openCycle = (cycle: string): Promise<void> => show(`${CYCLE_PAGE}?cycle=${cycle}`)();
export const parcelPage = (order: string): string => `${PARCEL_PAGE}?order=${order}`;
export const openParcel = (order: string): Promise<void> => show(parcelPage(order))();
/** Instead of the page that is shown: nobody goes back from a parcel to what was chosen. */
export function showParcelInstead(order: string): Promise<void> {
  const url = parcelPage(order);
  return goOnce(url, () => Taro.redirectTo({ url }));
}

/** What is bought together, one offer of it, and the member's own groups. */
export const openGroupOffers = show(GROUPS_PAGE);
export const groupOfferPage = (offer: string): string => `${GROUP_OFFER_PAGE}?offer=${offer}`;
export const openGroupOffer = (offer: string): Promise<void> => show(groupOfferPage(offer))();
export const openMyGroups = show(MY_GROUPS_PAGE);
/** Where a 拼单 is started. */
export const openOfficeStart = show(OFFICE_PAGE);
/** Where a seat is chosen and paid: in a group that is there, or in a new one of an offer. */
export const openSeat = (seat: { group: string } | { offer: string }): Promise<void> =>
  show(`${SEAT_PAGE}?${'group' in seat ? `group=${seat.group}` : `offer=${seat.offer}`}`)();
/** The page of a group, as an address within the app. */
export const groupPage = (group: string): string => `${GROUP_PAGE}?group=${group}`;
export const openGroup = (group: string): Promise<void> => show(groupPage(group))();

/** Instead of the page that is shown: nobody goes back from a group to paying for it. */
export function showGroupInstead(group: string): Promise<void> {
  const url = groupPage(group);
  return goOnce(url, () => Taro.redirectTo({ url }));
}

/** What friends' purchases bring: the sums, taking them out, what was taken out, and what to pass on. */
export const openRebate = show(REBATE_PAGE);
/** The page of 提现, which says what became of this withdrawal. */
export const withdrawalPage = (withdrawal: string): string =>
  `${WITHDRAW_PAGE}?withdrawal=${encodeURIComponent(withdrawal)}`;
export const openWithdraw = show(WITHDRAW_PAGE);
export const openWithdrawals = show(WITHDRAWALS_PAGE);
export const openInvite = show(INVITE_PAGE);
export const openStars = show(STARS_PAGE);
export const openFriends = show(FRIENDS_PAGE);

/** Where a shared page begins: home and the menu, as addresses within the app. */
export const homePage = HOME_TAB;
export const menuPage = MENU_TAB;

/** The page of an order, as an address within the app. */
export const orderPage = (order: string): string => `${ORDER_PAGE}?order=${order}`;
export const openOrder = (order: string): Promise<void> => show(orderPage(order))();
export const openAskRefund = (order: string): Promise<void> => show(`${ASK_REFUND_PAGE}?order=${order}`)();

/** What somebody ordered, by the token of their link. */
export const openSharedOrder = (token: string): Promise<void> => show(`${SHARED_ORDER_PAGE}?t=${token}`)();

/** Instead of the page that is shown: nobody goes back from an order to its checkout. */
export function showOrderInstead(order: string): Promise<void> {
  const url = orderPage(order);
  return goOnce(url, () => Taro.redirectTo({ url }));
}

export const openStaffDesk = show(STAFF_DESK_PAGE);
export const openStaffScan = show(STAFF_SCAN_PAGE);
export const openStaffMember = show(STAFF_MEMBER_PAGE);
export const openStaffShift = show(STAFF_SHIFT_PAGE);
export const openStaffReview = show(STAFF_REVIEW_PAGE);
export const openStaffBoard = show(STAFF_BOARD_PAGE);
/** The board, with the order of a pickup code. */
export const openStaffBoardAt = (code: string): Promise<void> =>
  show(`${STAFF_BOARD_PAGE}?code=${encodeURIComponent(code)}`)();
export const openStaffAfterSales = show(STAFF_AFTER_SALES_PAGE);
export const openStaffSoldOut = show(STAFF_SOLD_OUT_PAGE);
export const openStaffParcels = show(STAFF_PARCELS_PAGE);
export const openStaffTeam = show(STAFF_TEAM_PAGE);
export const openStaffInvite = show(STAFF_INVITE_PAGE);

const operatorUrl = (page: OperatorPage): string =>
  `${OPERATOR_PAGES}/${page === 'index' ? 'index' : `${page}/index`}`;

/** A page of the operator's desk, above the one that is shown. */
export const openOperatorPage = (page: OperatorPage): Promise<void> => show(operatorUrl(page))();

/**
 * A page of the operator's desk instead of the one that is shown: from its rail, where no page lies above
 * another.
 */
export function switchOperatorPage(page: OperatorPage): Promise<void> {
  const url = operatorUrl(page);
  return goOnce(url, () => Taro.redirectTo({ url }));
}

/** Back to the page before; home for someone who opened the page by its address. */
export async function goBack(): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await goOnce('back', () => Taro.navigateBack());
  else await openHome();
}

/** What WeChat's own bar says, where it is more than the page's usual title; a browser has none. */
export function nameBar(title: string): void {
  if (process.env.TARO_ENV !== 'h5') void Taro.setNavigationBarTitle({ title });
}

/** Calls `onReach` when the page is scrolled to its end. */
export function useEndOfPage(onReach: () => void): void {
  useReachBottom(onReach);
}

/**
 * Calls `onShow` each time the page comes on screen, the first time too: give it the `retry` of a reply,
 * which does nothing while the first call is on its way.
 */
export function usePageShown(onShow: () => void): void {
  useDidShow(onShow);
}

/**
 * Calls `refresh` when the page is pulled down, and lets the page go once nothing is `busy`. WeChat only, and
 * only where the page's config allows it: a browser has its own way of asking again.
 */
export function usePulledDown(refresh: () => void, busy: boolean): void {
  usePullDownRefresh(refresh);
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5' && !busy) void Taro.stopPullDownRefresh();
  }, [busy]);
}

/** For a page that shows another view of itself: it begins at its top, as a page does. */
export const toTopOfPage = (): void => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
