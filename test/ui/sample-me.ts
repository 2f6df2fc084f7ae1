/** A member as the account pages are told of one. */
import { PRIVACY_VERSION } from '../../cloudfunctions/contract/limits';
import type {
  ClosingReply,
  CodeKeysReply,
  ExportedOrder,
  ExportReply,
  MeReply,
} from '../../cloudfunctions/contract/account';

export const sampleMe: MeReply = {
  brand: { key: 'tea', name: '回甘茶事' },
  name: '林小满',
  joinedAt: '2026-03-21T10:00:00+08:00',
  phone: '138****5678',
  isPhoneLost: false,
  birthday: null,
  household: null,
  privacy: { accepted: PRIVACY_VERSION, current: PRIVACY_VERSION },
  consents: {
    marketing: { granted: false, at: null },
    personalisation: { granted: true, at: '2026-03-21T10:00:00+08:00' },
  },
  identities: ['demo'],
  counts: { unpaid: 0, open: 0, refunds: 0, groups: 0 },
  unreadMessages: 0,
  contact: null,
};

export const sampleClosing: ClosingReply = {
  redeemablePoints: '1286',
  pendingPoints: '48',
  debtPoints: '12',
  qualifyingPoints: '268',
  tierName: '金卡',
  benefits: ['免费加料', '新品优先'],
  unpaidOrders: 0,
  waitingOrders: 1,
  openRefunds: 2,
  availableCommissionFen: '0',
  pendingCommissionFen: '0',
  withdrawingFen: '0',
};

export const sampleExport: ExportReply = {
  about: {
    exportedAt: '2026-11-21T21:00:00+08:00',
    brand: '回甘茶事',
    memberKey: 'M-000128',
    joinedAt: '2026-03-21T10:00:00+08:00',
    name: '林小满',
    phone: '13812345678',
    birthday: '05-20',
    household: 'couple',
    identities: [{ kind: 'demo', identity: '0008' }],
    consents: [{ purpose: 'privacy', version: '2026-11-21', granted: true, at: '2026-03-21T10:00:00+08:00' }],
    balances: { redeemable: '1286', pending: '48', debt: '0', qualifying: '268' },
    tier: '金卡',
    partner: null,
    tags: [
      { name: '老街坊', source: 'hand', reason: '常来店里', since: '2026-10-02T10:00:00+08:00', until: null },
    ],
    messageChoices: { muted: [], weekMost: null },
    behaviourEvents: 12,
  },
  entries: [
    {
      kind: 'ledger',
      at: '2026-11-20T18:03:00+08:00',
      title: 'sale',
      store: '北山路店',
      points: '48',
      qualifying: '32',
    },
  ],
  next: 'o.1.a',
};

export const sampleExportedOrder: ExportedOrder = {
  kind: 'order',
  at: '2026-11-20T18:00:00+08:00',
  order: '261120000000000001',
  store: '北山路店',
  state: 'completed',
  place: '12',
  channel: 's1.12',
  pickupNo: 'A007',
  paidAt: '2026-11-20T18:01:00+08:00',
  completedAt: '2026-11-20T18:09:00+08:00',
  closedAt: null,
  remark: '少糖',
  lines: [
    {
      name: '茉莉轻乳茶',
      optionsText: '大杯 · 少冰',
      text: '小满加油',
      quantity: 2,
      listFen: '4400',
      netFen: '3800',
      points: '60',
    },
  ],
  listFen: '4400',
  payableFen: '3800',
  pointsUsed: '60',
  refundedFen: '1900',
  pointsReturned: '30',
  refunds: [
    {
      refund: '261120000000000001-r1',
      kind: 'order',
      state: 'done',
      amountFen: '1900',
      points: '30',
      lines: [{ name: '茉莉轻乳茶', quantity: 1 }],
      askedAt: '2026-11-20T18:31:00+08:00',
      doneAt: '2026-11-20T18:32:00+08:00',
      reason: '',
    },
  ],
  requests: [
    {
      request: '261120000000000001-a1',
      state: 'accepted',
      lines: [{ line: 'tea', name: '茉莉轻乳茶', quantity: 1 }],
      amountFen: '1900',
      points: '30',
      reason: '洒了',
      hasPhoto: true,
      answer: '抱歉',
      askedAt: '2026-11-20T18:30:00+08:00',
      answeredAt: '2026-11-20T18:31:00+08:00',
    },
  ],
};

/** Keys of two days, as of an instant of the server's clock. */
export const sampleKeys = (serverTime: string): CodeKeysReply => ({
  handle: '1234567890',
  serverTime,
  utcOffsetMinutes: 480,
  keys: [
    { day: '2026-11-21', key: 'ab'.repeat(32) },
    { day: '2026-11-22', key: 'cd'.repeat(32) },
  ],
});
