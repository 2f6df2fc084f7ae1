/**
 * Going from page to page, and what a page hears of its own life.
 */
import Taro, { useDidShow, useReachBottom } from '@tarojs/taro';
import type { OrderList } from '../../cloudfunctions/contract/order';
import { back, replaceWith, show, switchTo } from './go';
import { currentPage } from './launch';
import {
  ASK_INVOICE_PAGE,
  ASK_REFUND_PAGE,
  BENEFITS_PAGE,
  CARD_TAB,
  CENTRE_PAGE,
  CHECKOUT_PAGE,
  CLOSING_PAGE,
  CODE_PAGE,
  CYCLES_PAGE,
  CYCLE_PAGE,
  DATA_PAGE,
  DEMO_MEMBERS_PAGE,
  DROP_PAGE,
  EXCHANGES_PAGE,
  FRIENDS_PAGE,
  GROUPS_PAGE,
  GROUP_OFFER_PAGE,
  GROUP_PAGE,
  HOME_TAB,
  INVITE_PAGE,
  INVOICES_PAGE,
  MALL_ITEM_PAGE,
  MALL_PAGE,
  MENU_TAB,
  ME_TAB,
  MESSAGES_PAGE,
  MY_GROUPS_PAGE,
  OFFICE_PAGE,
  OPERATOR_PAGES,
  ORDERS_PAGE,
  ORDER_PAGE,
  PARCEL_PAGE,
  PARTNER_PAGE,
  PRIVACY_PAGE,
  PROFILE_PAGE,
  REBATE_PAGE,
  SEAT_PAGE,
  SHARED_ORDER_PAGE,
  STAFF_AFTER_SALES_PAGE,
  STAFF_BOARD_PAGE,
  STAFF_DESK_PAGE,
  STAFF_INVITE_PAGE,
  STAFF_MEMBER_PAGE,
  STAFF_MORNING_PAGE,
  STAFF_PARCELS_PAGE,
  STAFF_REVIEW_PAGE,
  STAFF_SCAN_PAGE,
  STAFF_SHIFT_PAGE,
  STAFF_SOLD_OUT_PAGE,
  STAFF_TASKS_PAGE,
  STAFF_TEAM_PAGE,
  STARS_PAGE,
  STORES_PAGE,
  TEAM_PAGE,
  WALLET_PAGE,
  WITHDRAWALS_PAGE,
  WITHDRAW_PAGE,
} from './page-paths';
import { usePulledDown } from './pull-down';

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
  | 'allies'
  | 'orders'
  | 'reconciliation'
  | 'programme'
  | 'stores'
  | 'staff'
  | 'dead-letters'
  | 'audit'
  | 'member'
  | 'people'
  | 'messages'
  | 'figures'
  | 'actions';

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
export const openMessages = show(MESSAGES_PAGE);
export const openMyData = show(DATA_PAGE);
export const openClosing = show(CLOSING_PAGE);
export const openDemoMembers = show(DEMO_MEMBERS_PAGE);
export const openStores = show(STORES_PAGE);
/** It takes the cart of the store that is chosen (features/cart). */
export const openCheckout = show(CHECKOUT_PAGE);
export const openOrders = show(ORDERS_PAGE);
/** The orders of one list. */
export const openOrdersOf = (which: OrderList): Promise<void> => show(`${ORDERS_PAGE}?which=${which}`)();

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
  return replaceWith(parcelPage(order));
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
  return replaceWith(groupPage(group));
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
export const openPartner = show(PARTNER_PAGE);
export const openTeam = show(TEAM_PAGE);

/** Where a shared page begins: home and the menu, as addresses within the app. */
export const homePage = HOME_TAB;
export const menuPage = MENU_TAB;

/** The page of an order, as an address within the app. */
export const orderPage = (order: string): string => `${ORDER_PAGE}?order=${order}`;
export const openOrder = (order: string): Promise<void> => show(orderPage(order))();
export const openAskRefund = (order: string): Promise<void> => show(`${ASK_REFUND_PAGE}?order=${order}`)();
export const openAskInvoice = (order: string): Promise<void> => show(`${ASK_INVOICE_PAGE}?order=${order}`)();
export const openInvoices = show(INVOICES_PAGE);

/** What somebody ordered, by the token of their link. */
export const openSharedOrder = (token: string): Promise<void> => show(`${SHARED_ORDER_PAGE}?t=${token}`)();

/** Instead of the page that is shown: nobody goes back from an order to its checkout. */
export function showOrderInstead(order: string): Promise<void> {
  return replaceWith(orderPage(order));
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
/** Those that were answered. */
export const openStaffAnswered = show(`${STAFF_AFTER_SALES_PAGE}?which=answered`);
/** A store's morning in full, by its parts. */
export type MorningPart = 'days' | 'away' | 'birthdays';
export const openStaffMorning = (part: MorningPart): Promise<void> =>
  show(`${STAFF_MORNING_PAGE}?part=${part}`)();
export const openStaffSoldOut = show(STAFF_SOLD_OUT_PAGE);
export const openStaffTasks = show(STAFF_TASKS_PAGE);
export const openStaffParcels = show(STAFF_PARCELS_PAGE);
export const openStaffTeam = show(STAFF_TEAM_PAGE);
export const openStaffInvite = show(STAFF_INVITE_PAGE);

const operatorUrl = (page: OperatorPage): string =>
  `${OPERATOR_PAGES}/${page === 'index' ? 'index' : `${page}/index`}`;

/** A page of the operator's desk, above the one that is shown. */
export const openOperatorPage = (page: OperatorPage): Promise<void> => show(operatorUrl(page))();

/** A part of a section of the desk, and a part within it. @example openOperatorPart('groups', 'stuck') */
export const openOperatorPart = (page: OperatorPage, part: string, inner?: string): Promise<void> =>
  show(`${operatorUrl(page)}?part=${part}${inner === undefined ? '' : `&inner=${inner}`}`)();

/** A member at the desk, who is looked up there at once. */
export const openOperatorMember = (memberKey: string): Promise<void> =>
  show(`${operatorUrl('member')}?member=${encodeURIComponent(memberKey)}`)();

/** The brand's order of this number, above the page that is shown. */
export const openOperatorOrder = (order: string): Promise<void> =>
  show(`${operatorUrl('orders')}?order=${order}`)();

/**
 * A page of the operator's desk instead of the one that is shown: from its rail, where no page lies above
 * another.
 */
export function switchOperatorPage(page: OperatorPage): Promise<void> {
  return replaceWith(operatorUrl(page));
}

/** Where Back leads from a page that was opened by its address: the first page of those it belongs to. */
const FIRST_OF: [folder: string, first: string][] = [
  ['subpackages/operator', operatorUrl('index')],
  ['subpackages/staff', STAFF_DESK_PAGE],
  ['subpackages/order/checkout', MENU_TAB],
  ['subpackages/order/stores', MENU_TAB],
];

function upFromHere(): Promise<void> {
  const shown = currentPage() ?? '';
  const [, first] = FIRST_OF.find(([folder]) => shown.startsWith(`${folder}/`)) ?? [];
  if (first === undefined || first === `/${shown}`) return openHome();
  return first === MENU_TAB ? openMenu() : replaceWith(first);
}

/** Back to the page before; of a page that was opened by its address, to the first of its kind. */
export const goBack = (): Promise<void> => back(upFromHere);

/** What WeChat's own bar says, where it is more than the page's usual title; a browser has none. */
export function nameBar(title: string): void {
  if (process.env.TARO_ENV !== 'h5') void Taro.setNavigationBarTitle({ title });
}

/** Calls `onReach` when the page is scrolled to its end. */
export function useEndOfPage(onReach: () => void): void {
  useReachBottom(onReach);
}

/**
 * Calls `onShow` each time the page comes on screen, the first time too, and when it is pulled down: give it
 * the `retry` of a reply, which does nothing while the first call is on its way.
 */
export function usePageShown(onShow: () => void): void {
  useDidShow(onShow);
  usePulledDown(onShow);
}

/** To where something stands on the page that is shown. @param id of it */
export const toPartOfPage = (id: string): void => void Taro.pageScrollTo({ selector: `#${id}`, duration: 0 });

/** For a page that shows another view of itself: it begins at its top, as a page does. */
export const toTopOfPage = (): void => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
