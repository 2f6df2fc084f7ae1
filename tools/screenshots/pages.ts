/** Addresses of the pages, by who sees them. */
import { beginDraft, scanMember, type Arrive } from './arrive';
import { editDeskCycle, openCycle, openParcel, showDeskCycle } from './arrive-community';
import { joinGroup, openNewGroup, startOffice, visitGroup } from './arrive-groups';
import { openCart, openProduct, scrollMenu, searchMenu } from './arrive-menu';
import { openSharedOrder } from './arrive-shared';
import {
  decideHeld,
  draftCampaign,
  draftCoupon,
  draftGroupOffer,
  draftPrices,
  draftReferral,
  editCategories,
  editItem,
  reconcile,
  reconcilePayouts,
  showCampaign,
  showCampaignResults,
  showCodes,
  showGroup,
  showGroupOffer,
  showGroupResults,
  showGroups,
  showHeld,
  showOrder,
  showPayouts,
  showReferral,
  showStuckGroups,
  showTaxFile,
} from './arrive-trade';

/** A page that something is done on before its picture is taken. */
interface Place {
  path: string;
  arrive: Arrive;
}

/** The menu of a store, as its table's code opens it. */
const TABLE = 'pages/menu/index?scene=west-lake.12';

const MEMBER = {
  home: 'pages/home/index',
  where: 'pages/menu/index',
  menu: TABLE,
  category: { path: TABLE, arrive: scrollMenu },
  search: { path: TABLE, arrive: searchMenu },
  product: { path: TABLE, arrive: openProduct },
  cart: { path: TABLE, arrive: openCart },
  choice: 'subpackages/order/stores/index',
  'shared-order': { path: 'subpackages/order/stores/index', arrive: openSharedOrder },
  card: 'pages/card/index',
  me: 'pages/me/index',
  code: 'pages/code/index',
  benefits: 'subpackages/benefits/index',
  wallet: 'subpackages/coupons/wallet/index',
  centre: 'subpackages/coupons/centre/index',
  drop: 'subpackages/coupons/drop/index?template=jasmine-990',
  cycles: 'subpackages/community/index',
  cycle: { path: 'subpackages/community/index', arrive: openCycle },
  parcel: { path: 'subpackages/community/index', arrive: openParcel },
  groups: 'subpackages/groups/list/index',
  'group-offer': 'subpackages/groups/offer/index?offer=jasmine-three',
  'group-ladder': 'subpackages/groups/offer/index?offer=grape-ladder',
  'group-seat': { path: 'subpackages/groups/offer/index?offer=jasmine-three', arrive: openNewGroup },
  group: { path: 'subpackages/groups/offer/index?offer=jasmine-three', arrive: visitGroup },
  'group-join': { path: 'subpackages/groups/offer/index?offer=jasmine-three', arrive: joinGroup },
  'office-start': 'subpackages/groups/office/index',
  office: { path: 'subpackages/groups/office/index', arrive: startOffice },
  'my-groups': 'subpackages/groups/mine/index',
  rebate: 'subpackages/referral/index',
  withdraw: 'subpackages/referral/withdraw/index',
  withdrawals: 'subpackages/referral/withdrawals/index',
  friends: 'subpackages/referral/friends/index',
  stars: 'subpackages/referral/stars/index',
  invitation: 'subpackages/referral/invite/index',
  mall: 'subpackages/mall/index',
  'mall-item': 'subpackages/mall/item/index?item=jasmine-milk-tea',
  exchanges: 'subpackages/mall/exchanges/index',
  profile: 'subpackages/account/profile/index',
  privacy: 'subpackages/account/privacy/index',
  data: 'subpackages/account/data/index',
  closing: 'subpackages/account/closing/index',
  members: 'subpackages/demo/members/index',
};

const STAFF = {
  desk: 'subpackages/staff/index',
  board: 'subpackages/staff/board/index',
  scan: 'subpackages/staff/scan/index',
  till: 'subpackages/staff/member/index',
  scanned: { path: 'subpackages/staff/scan/index', arrive: scanMember },
  parcels: 'subpackages/staff/parcels/index',
  shift: 'subpackages/staff/shift/index',
  review: 'subpackages/staff/review/index',
  team: 'subpackages/staff/team/index',
  invite: 'subpackages/staff/invite/index',
};

const OPERATOR = {
  overview: 'subpackages/operator/index',
  dishes: 'subpackages/operator/menu/index',
  dish: { path: 'subpackages/operator/menu/index', arrive: editItem },
  categories: { path: 'subpackages/operator/menu/index', arrive: editCategories },
  shelf: 'subpackages/operator/shelf/index',
  codes: { path: 'subpackages/operator/shelf/index', arrive: showCodes },
  prices: 'subpackages/operator/prices/index',
  pricing: { path: 'subpackages/operator/prices/index', arrive: draftPrices },
  coupons: 'subpackages/operator/coupons/index',
  coupon: { path: 'subpackages/operator/coupons/index', arrive: draftCoupon },
  campaigns: 'subpackages/operator/campaigns/index',
  campaign: { path: 'subpackages/operator/campaigns/index', arrive: showCampaign },
  festival: { path: 'subpackages/operator/campaigns/index', arrive: draftCampaign },
  'campaign-results': { path: 'subpackages/operator/campaigns/index', arrive: showCampaignResults },
  'offers-desk': 'subpackages/operator/groups/index',
  'offer-desk': { path: 'subpackages/operator/groups/index', arrive: showGroupOffer },
  'offer-draft': { path: 'subpackages/operator/groups/index', arrive: draftGroupOffer },
  'groups-desk': { path: 'subpackages/operator/groups/index', arrive: showGroups },
  'group-desk': { path: 'subpackages/operator/groups/index', arrive: showGroup },
  'groups-stuck': { path: 'subpackages/operator/groups/index', arrive: showStuckGroups },
  'groups-results': { path: 'subpackages/operator/groups/index', arrive: showGroupResults },
  community: 'subpackages/operator/community/index',
  'community-cycle': { path: 'subpackages/operator/community/index', arrive: showDeskCycle },
  'community-form': { path: 'subpackages/operator/community/index', arrive: editDeskCycle },
  'referral-desk': 'subpackages/operator/referral/index',
  'referral-version': { path: 'subpackages/operator/referral/index', arrive: showReferral },
  'referral-draft': { path: 'subpackages/operator/referral/index', arrive: draftReferral },
  'referral-held': { path: 'subpackages/operator/referral/index', arrive: showHeld },
  'referral-decide': { path: 'subpackages/operator/referral/index', arrive: decideHeld },
  'referral-payouts': { path: 'subpackages/operator/referral/index', arrive: showPayouts },
  'referral-tax': { path: 'subpackages/operator/referral/index', arrive: showTaxFile },
  'referral-transfers': { path: 'subpackages/operator/referral/index', arrive: reconcilePayouts },
  'referral-results': { path: 'subpackages/operator/referral/index', arrive: showGroupResults },
  'mall-desk': 'subpackages/operator/mall/index',
  bearers: 'subpackages/operator/bearers/index',
  orders: 'subpackages/operator/orders/index',
  receipt: { path: 'subpackages/operator/orders/index', arrive: showOrder },
  reconciliation: { path: 'subpackages/operator/reconciliation/index', arrive: reconcile },
  programme: 'subpackages/operator/programme/index',
  draft: { path: 'subpackages/operator/programme/index', arrive: beginDraft },
  stores: 'subpackages/operator/stores/index',
  staff: 'subpackages/operator/staff/index',
  letters: 'subpackages/operator/dead-letters/index',
  audit: 'subpackages/operator/audit/index',
  lookup: 'subpackages/operator/member/index',
  actions: 'subpackages/operator/actions/index',
};

export type Who = 'member' | 'visitor' | 'nobody' | 'manager' | 'operator';

/** Pages by name, in the order in which they are visited. */
export const PAGES: Record<Who, Record<string, string | Place>> = {
  member: MEMBER,
  visitor: MEMBER,
  nobody: MEMBER,
  manager: STAFF,
  operator: OPERATOR,
};
