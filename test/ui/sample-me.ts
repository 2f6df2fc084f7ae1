/** A member as the account pages are told of one. */
import type {
  ClosingReply,
  CodeKeysReply,
  ExportReply,
  MeReply,
} from '../../cloudfunctions/contract/account';

export const sampleMe: MeReply = {
  brand: { key: 'tea', name: '回甘茶事' },
  name: '林小满',
  joinedAt: '2026-03-21T10:00:00+08:00',
  phone: '138****5678',
  birthday: null,
  privacy: { accepted: '2026-11-22', current: '2026-11-22' },
  consents: {
    marketing: { granted: false, at: null },
    personalisation: { granted: true, at: '2026-03-21T10:00:00+08:00' },
  },
  identities: ['demo'],
};

export const sampleClosing: ClosingReply = {
  redeemablePoints: '1286',
  pendingPoints: '48',
  debtPoints: '12',
  qualifyingPoints: '268',
  tierName: '金卡',
  benefits: ['免费加料', '新品优先'],
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
    identities: [{ kind: 'demo', identity: '0008' }],
    consents: [{ purpose: 'privacy', version: '2026-11-21', granted: true, at: '2026-03-21T10:00:00+08:00' }],
    balances: { redeemable: '1286', pending: '48', debt: '0', qualifying: '268' },
    tier: '金卡',
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
  next: 'b.1',
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
