/** A cycle, a parcel of it, and parcels of a store, as the functions tell them. */
import type { CycleReply, ParcelReply, ParcelsReply } from '../../cloudfunctions/contract/community';
import type { Quote } from '../../cloudfunctions/contract/order';

const days = { arrives: '2026-11-24', fetchFrom: '2026-11-24', fetchTo: '2026-11-26' };

export const sampleCycle = (changes: Partial<CycleReply> = {}): CycleReply => ({
  cycle: 'weekend',
  offer: {
    ...{ offer: 'weekend', kind: 'community', name: '邻里点心团', notes: '请冷藏', product: null },
    ...{ productName: '', picture: '', steps: [], aloneFen: null, minutes: null, leader: '' },
    ...{ newcomersOnly: false, left: null, perMember: null, from: null, until: null, stores: [], why: null },
    community: {
      items: [
        { product: 'cake', name: '绿豆冰糕', picture: '', priceFen: '1180', perMember: 3 },
        { product: 'nuts', name: '琥珀核桃', picture: '', priceFen: '990', perMember: null },
      ],
      ...{ cutoff: '2026-11-22T12:00:00.000Z', ...days, leftOver: 'kept', places: [] },
    },
  },
  choices: [{ product: 'cake', options: [{ group: 'size', choices: ['small'] }] }],
  phase: 'ordering',
  places: [
    {
      ...{ code: 'lane', name: '柳浪里 3 幢', address: '门房', store: 's1', storeName: '西湖店' },
      ...{ group: 'lanelane01', state: 'forming', orders: 4, mine: [{ product: 'cake', quantity: 1 }] },
    },
    {
      ...{ code: 'store', name: '西湖店', address: '', store: 's1', storeName: '西湖店' },
      ...{ group: 'storestor1', state: 'forming', orders: 0, mine: [] },
    },
  ],
  parcels: [],
  ...changes,
});

export const sampleParcel = (changes: Partial<ParcelReply> = {}): ParcelReply => ({
  ...{ order: '261121000000000001', cycle: 'weekend', group: 'lanelane01', name: '邻里点心团' },
  place: { name: '柳浪里 3 幢', address: '门房' },
  store: { id: 's1', name: '西湖店' },
  ...{ state: 'ordered', phase: 'ordering', cutoff: '2026-11-22T12:00:00.000Z', ...days, leftOver: 'kept' },
  lines: [
    {
      ...{ line: '1', product: 'cake', name: '绿豆冰糕', optionsText: '', picture: '', quantity: 2 },
      ...{ refundedQuantity: 0, netFen: '2360', sharedFen: '0' },
    },
  ],
  ...{ paidFen: '2360', backs: [], pickupCode: null, payBy: null, mayCancel: true },
  ...changes,
});

export const sampleQuote = (payableFen: string): Quote => ({
  ...{ store: 's1', lines: [], listFen: payableFen, adjustments: [], payableFen, notApplied: [] },
  points: { used: '0', fen: '0', most: '0', mostFen: '0', usable: '0', why: '' },
  ...{ coupon: null, coupons: [], nextStep: null, priceVersion: 1, earns: { points: '0', qualifying: '0' } },
});

export const sampleParcels = (): ParcelsReply => ({
  group: {
    ...{ group: 'lanelane01', name: '邻里点心团', place: '柳浪里 3 幢', phase: 'fetching' },
    ...{ ...days, parcels: 2, fetched: 1, left: 0, back: 0 },
  },
  totals: [{ name: '绿豆冰糕', optionsText: '', quantity: 3, back: 1 }],
  parcels: [
    {
      ...{ order: '261121000000000001', pickupNo: 'A001', member: '林*夏', state: 'ready' },
      lines: [{ name: '绿豆冰糕', optionsText: '', quantity: 2, back: 1 }],
    },
    {
      ...{ order: '261121000000000002', pickupNo: 'A002', member: '陈*', state: 'fetched' },
      lines: [{ name: '绿豆冰糕', optionsText: '', quantity: 1, back: 0 }],
    },
  ],
  next: null,
});
