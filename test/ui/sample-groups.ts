/* Group-buy as the server tells it: an offer of three, a group that waits for one, a quote of a seat. */
import type {
  GroupReply,
  MyGroup,
  OfferReply,
  OfferView,
  SeatView,
} from '../../cloudfunctions/contract/group';
import type { MenuReply } from '../../cloudfunctions/contract/menu';
import type { OrderReply, Quote } from '../../cloudfunctions/contract/order';
import { milkTea, sampleStore } from './sample-menu';

export const NOW = '2026-12-01T10:00:00+08:00';
export const GROUP = 'a1b2c3d4e5';
export const ORDER = '261201000000000001';
/** 3 hours 12 minutes 45 seconds later. */
export const DEADLINE = '2026-12-01T13:12:45+08:00';

export const offerView = (changes: Partial<OfferView> = {}): OfferView => ({
  ...{ offer: 'three', kind: 'seats', name: '三人团 茉莉轻乳茶', notes: '' },
  ...{ product: 'jasmine-milk', productName: '茉莉轻乳茶', picture: 'moli-milk.png' },
  ...{ steps: [{ size: 3, priceFen: '1390' }], aloneFen: '1800', minutes: 1440, leader: '' },
  ...{ newcomersOnly: false, left: null, perMember: null, from: null, until: null, stores: [] },
  ...{ why: null, community: null },
  ...changes,
});

export const offerReply = (changes: Partial<OfferReply> = {}): OfferReply => ({
  ...{ offer: offerView(), groups: [], record: null, mine: null, now: NOW },
  ...changes,
});

export const seatView = (name: string, changes: Partial<SeatView> = {}): SeatView => ({
  ...{
    face: { name, initial: name.slice(0, 1) },
    leads: false,
    isMine: false,
    state: 'paid',
    what: '',
    cups: 0,
  },
  ...changes,
});

const mine: NonNullable<GroupReply['mine']> = {
  order: ORDER,
  state: 'paid',
  paidFen: '1390',
  back: null,
  leads: false,
  mayLeave: true,
};
export const mineOf = (changes: Partial<typeof mine> = {}): typeof mine => ({ ...mine, ...changes });

/** Two of three have paid; whoever looks is not among them. */
export const groupReply = (changes: Partial<GroupReply> = {}): GroupReply => ({
  ...{ group: GROUP, kind: 'seats', offer: offerView(), store: null, place: null, state: 'forming' },
  ...{
    size: 3,
    least: 3,
    held: 0,
    paid: 2,
    missing: 1,
    deadline: DEADLINE,
    filledBy: null,
    priceFen: '1390',
  },
  seats: [seatView('林*夏', { leads: true }), seatView('沈*瑾')],
  ...{ moreSeats: 0, mine: null, why: null, office: null, mayClose: false, now: NOW },
  ...changes,
});

/** A 拼单 that 林知夏 started, with one drink in it; whoever looks is somebody else. */
export const officeReply = (changes: Partial<GroupReply> = {}): GroupReply =>
  groupReply({
    ...{ kind: 'office', offer: null, store: { id: 'west-lake', name: '西湖店' }, size: null, least: 1 },
    ...{ paid: 1, missing: 0, priceFen: null, deadline: '2026-12-01T10:30:00+08:00' },
    office: { starter: { name: '林知夏', initial: '林' }, gift: null },
    seats: [seatView('林知夏', { leads: true, what: '茉莉轻乳茶 · 大杯 ×2', cups: 2 })],
    ...changes,
  });

export const myGroup = (changes: Partial<MyGroup> = {}): MyGroup => ({
  ...{ group: GROUP, kind: 'seats', name: '三人团 茉莉轻乳茶', picture: '', state: 'forming', missing: 1 },
  ...{ deadline: DEADLINE, seat: 'paid', order: ORDER, paidFen: '1390', leads: false },
  ...changes,
});

/** Of a medium cup at the price of the group. */
export const seatQuote = (changes: Partial<Quote> = {}): Quote => ({
  store: 'west-lake',
  lines: [
    {
      ...{
        line: '1',
        product: 'jasmine-milk',
        name: '茉莉轻乳茶',
        optionsText: '中杯',
        text: '',
        quantity: 1,
      },
      ...{ unitListFen: '1800', listFen: '1800', netFen: '1390' },
      adjustments: [{ kind: 'campaign', code: 'group-jasmine-milk', name: '拼团价', shareFen: '410' }],
    },
  ],
  listFen: '1800',
  adjustments: [{ kind: 'campaign', code: 'group-jasmine-milk', name: '拼团价', fen: '410' }],
  points: { used: '0', fen: '0', most: '0', mostFen: '0', usable: '0', why: null },
  ...{ payableFen: '1390', notApplied: [], coupon: null, coupons: [], nextStep: null, priceVersion: 1 },
  earns: { points: '13', qualifying: '13' },
  ...changes,
});

/** Its sugar is chosen already. */
export const seatMenu = (): MenuReply => ({
  store: sampleStore,
  categories: [{ id: 'milk', name: '轻乳茶' }],
  items: [{ ...milkTea, options: milkTea.options.filter(({ code }) => code !== 'sugar') }],
  suggested: { personal: false, items: [] },
  version: '1',
});

/** An order that is a seat. */
export const seatOrder = (changes: Partial<OrderReply> = {}): OrderReply => {
  const { lines, ...totals } = seatQuote();
  return {
    ...{ order: ORDER, store: { id: 'west-lake', name: '西湖店' }, state: 'waiting', pickupNo: null },
    ...{ createdAt: NOW, payableFen: '1390', refundedFen: '0', what: '茉莉轻乳茶 ×1', pictures: [] },
    ...{
      openRequest: false,
      ...{ refunding: null, serving: null, mayCancel: false, invoice: null },
      group: { group: GROUP, kind: 'seats' },
      place: '',
      remark: '',
      payBy: null,
      paidAt: NOW,
      readyAt: null,
    },
    ...{ completedAt: null, closedAt: null, closedWhy: null, pickupCode: null, ahead: null },
    lines: lines.map((line) => ({
      ...line,
      picture: '',
      refundedQuantity: 0,
      again: { options: [], parts: [], text: '' },
    })),
    quote: totals,
    ...{
      refunds: [],
      requests: [],
      earnings: [],
      refundable: [{ line: '1', backs: [{ fen: '1390', points: '0' }] }],
    },
    consents: {
      ...{
        'order-ready': 0,
        'refund-done': 0,
        'group-filled': 0,
        'group-failed': 0,
        'group-soon': 0,
        'parcel-arrived': 0,
        offer: 0,
      },
    },
    ...changes,
  };
};
