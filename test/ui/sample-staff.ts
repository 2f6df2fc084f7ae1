/** Staff, their desk and a member at the till as the staff's pages are told of them. */
import type { TillMember } from '../../cloudfunctions/contract/pos';
import type {
  ActionRow,
  ActionsReply,
  DeskReply,
  ScanReply,
  StaffSessionReply,
} from '../../cloudfunctions/contract/staff';

export const sampleClerk: StaffSessionReply = {
  session: 'staff-1',
  expiresAt: '2026-11-22T02:00:00+08:00',
  staffId: '3',
  name: '周店员',
  role: 'clerk',
};

export const sampleDesk: DeskReply = {
  name: '周店员',
  role: 'clerk',
  brand: { key: 'tea', name: '回甘茶事' },
  stores: [{ id: 'west-lake', name: '西湖店' }],
  may: ['show-my-desk', 'scan', 'redeem-benefit', 'take-points', 'credit-sale', 'undo', 'list-my-shift'],
};

export const sampleManagerDesk: DeskReply = {
  ...sampleDesk,
  name: '陈店长',
  role: 'manager',
  may: [...sampleDesk.may, 'reverse', 'list-store-actions', 'list-review', 'invite', 'list-staff', 'dismiss'],
};

export const sampleTillMember: TillMember = {
  name: '林*满',
  phone: '138****5678',
  tier: { code: 'gold', name: '金卡' },
  redeemablePoints: '1286',
  pendingPoints: '48',
  isBirthdayMonth: true,
  benefits: [{ code: 'topping', name: '免费加料', detail: '任意一份小料', left: 1, times: 1, per: 'day' }],
  coupons: [],
  lastOrder: { at: '2026-11-18T15:20:00+08:00', store: '西湖店', products: ['芋泥波波', '少冰'] },
};

/** A scan that opened a session for five minutes from `now`. */
export const sampleScan = (now: number): Extract<ScanReply, { is: 'member-code' }> => ({
  is: 'member-code',
  member: sampleTillMember,
  session: { id: 'till-1', expiresAt: new Date(now + 300_000).toISOString() },
  coupons: [],
  hint: '常点芋泥波波（少冰） · 第 9 次来',
  message: { title: '新品试饮', body: '可试饮一小杯明前龙井' },
});

export const sampleAction: ActionRow = {
  id: '7',
  at: '2026-11-21T14:03:00+08:00',
  action: 'redeem-benefit',
  who: '周店员',
  member: '林*满',
  what: '免费加料',
  reason: null,
  redemption: { id: 'r-1', state: 'standing', mayUndo: false, mayReverse: true },
};

export const sampleActions = (actions: ActionRow[]): ActionsReply => ({
  actions,
  today: { redemptions: 3, points: '1200', credits: 2, reversals: 1 },
  next: null,
});
