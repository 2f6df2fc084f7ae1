/* What members' functions are asked: their schemas, and a request that would do, by action. */
import { accountRequestSchema } from '../../cloudfunctions/contract/account';
import { groupRequestSchema } from '../../cloudfunctions/contract/group';
import { insightRequestSchema } from '../../cloudfunctions/contract/insight';
import { mallRequestSchema } from '../../cloudfunctions/contract/mall';
import { memberRequestSchema } from '../../cloudfunctions/contract/member';
import { menuRequestSchema } from '../../cloudfunctions/contract/menu';
import { orderRequestSchema } from '../../cloudfunctions/contract/order';
import { referralRequestSchema } from '../../cloudfunctions/contract/referral';
import { walletRequestSchema } from '../../cloudfunctions/contract/wallet';
import { PRIVACY_VERSION } from '../../cloudfunctions/contract/limits';

export const MEMBER_SCHEMAS = {
  account: accountRequestSchema,
  coupon: walletRequestSchema,
  group: groupRequestSchema,
  insight: insightRequestSchema,
  mall: mallRequestSchema,
  member: memberRequestSchema,
  menu: menuRequestSchema,
  order: orderRequestSchema,
  referral: referralRequestSchema,
};

const ORDER = '261121000000000000';
const LINE = { line: '1', product: 'longjing', quantity: 1, options: [], parts: [], text: '' };
const CART = { store: 's1', lines: [LINE], points: 'none' };
const REQUEST = { requestId: 'request1' };
const GROUP = { group: 'a1b2c3d4e5' };
const SEAT = { ...CART, seat: GROUP };

/** A request that would do, by action. */
export const MEMBER_REQUESTS: Record<string, object> = {
  join: { privacyVersion: PRIVACY_VERSION, marketing: true, personalisation: true },
  'sign-in-wechat': { code: 'none' },
  'accept-privacy': { privacyVersion: PRIVACY_VERSION },
  'set-consent': { purpose: 'marketing', granted: true },
  'read-messages': { upTo: '1' },
  'close-message': { message: '1' },
  'set-week-most': { most: 1 },
  'mute-messages': { message: '1' },
  'unmute-messages': { kind: 'flow', id: '1' },
  'save-name': { name: '小满' },
  'save-birthday': { birthday: '03-08' },
  'save-household': { household: 'couple' },
  'bind-phone': { code: 'none' },
  'close-account': { redeemablePoints: '20' },
  record: { events: [{ id: 'event001', name: 'visit', at: '2026-11-21T00:00:00Z' }] },
  'sign-in-demo': { memberKey: 'nobody' },
  'read-scene': { scene: 's1.1' },
  'show-menu': { store: 's1' },
  suggest: { store: 's1', cart: ['cake'] },
  quote: CART,
  'create-order': {
    ...{ ...CART, ...REQUEST, payableFen: '2200', pointsUsed: '0' },
    ...{ place: '1', channel: '', remark: '' },
  },
  'show-wait': { store: 's1' },
  pay: { order: ORDER },
  'check-payment': { order: ORDER },
  'cancel-order': { order: ORDER },
  'cancel-paid-order': { ...REQUEST, order: ORDER },
  'show-order': { order: ORDER },
  'ask-refund': { ...REQUEST, order: ORDER, lines: [{ line: '1', quantity: 1 }], reason: '不想要了' },
  'withdraw-request': { request: 'none' },
  'request-invoice': { ...REQUEST, order: ORDER, title: { kind: 'person', name: '安' } },
  'list-invoices': {},
  'list-wallet': { tab: 'usable' },
  'show-coupon': { coupon: '1' },
  'show-offer': { template: 'none', offer: 'none' },
  claim: { template: 'none', ...REQUEST },
  'claim-code': { code: 'TEA2026', ...REQUEST },
  'show-code': { coupon: '1' },
  'list-packet': { order: ORDER },
  'list-spent-lots': { journal: '1' },
  'show-mall-item': { item: 'none' },
  exchange: { ...REQUEST, item: 'none', points: '10', fen: '0' },
  'show-group': GROUP,
  'leave-group': GROUP,
  'quote-seat': SEAT,
  'take-seat': { ...SEAT, ...REQUEST, payableFen: '1', pointsUsed: '0', showsFace: false, remark: '' },
  'open-office': { ...REQUEST, store: 's1', until: '2026-11-21T10:00:00Z', showsFace: false },
  'close-office': GROUP,
  'show-cycle': { cycle: 'none' },
  'show-parcel': { order: ORDER },
  'cancel-parcel': { order: ORDER },
  share: { content: { kind: 'shop', id: '' }, channel: 'card' },
  'open-link': { token: 'k7m2p9q4x1za' },
  'show-shared-order': { token: 'k7m2p9q4x1za' },
  'show-commission': { order: ORDER, kind: 'order' },
  'answer-hold': { order: ORDER, text: '不是我自己' },
  'quote-withdrawal': { to: 'wechat' },
  withdraw: { ...REQUEST, to: 'wechat', fen: '100', netFen: '100' },
  'check-withdrawal': { withdrawal: 'W0123456789abcdef' },
  'cancel-withdrawal': { withdrawal: 'W0123456789abcdef' },
  'apply-partner': { application: { kind: 'person', title: '小满', channel: 'community', about: '茶友群' } },
  'send-invoice': { withdrawal: 'W0123456789abcdef', numbers: ['12345678'], fen: '100' },
  'export-statement': { withdrawal: 'W0123456789abcdef' },
  'find-team': { code: 'k7m2p9q4' },
  'join-team': { code: 'k7m2p9q4', shown: false },
  'decline-team': { team: 'a1b2c3d4' },
  'show-in-standings': { shown: false },
  'keep-message-consents': { ...REQUEST, kinds: ['order-ready'] },
};
