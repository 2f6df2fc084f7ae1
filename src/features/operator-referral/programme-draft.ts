/** The draft of the next referral programme: what a first one begins as, and where the device keeps it. */
import type { InviteReward, ReferralProgramme } from '../../../cloudfunctions/contract/referral-programme';
import type { ScheduledDraft } from '../operator-kit/version/publish-scheduled';
import { createVersionedDraft } from '../operator-kit/version/versioned-draft';

/** @example const draft = useReferralDraft((state) => state.draft) */
export const useReferralDraft = createVersionedDraft<ScheduledDraft>('huigan-referral-draft');

/** Careful: small rates, and a budget that must be thought of. */
export const NEW_PROGRAMME = {
  open: true,
  attribution: { model: 'last', windowDays: 30, protectionDays: 15, newcomersOnly: false },
  rates: { rateBp: 500, products: [], categories: [] },
  ranks: [{ code: 'friend', name: '推荐人', fromSoldFen: 0, extraBp: 0 }],
  freezeDays: 7,
  caps: { orderFen: null, dayFen: null, monthFen: '' },
  invite: { friend: null, inviter: null, leastFen: 1, mostFriends: null, steps: [] },
  control: null,
  payout: {
    cash: true,
    pointsPerYuan: null,
    coupon: null,
    minimumFen: 100,
    mostFen: 20_000,
    tax: 'monthly',
    scene: '1005',
  },
} satisfies Record<keyof ReferralProgramme, unknown>;

/** The share must be thought of; the days are those of a commission. */
export const NEW_CONTROL = { shareBp: '', days: 7 };

/** What must be thought of is empty. */
export const NEW_REWARDS: Record<InviteReward['kind'], object> = {
  coupons: { kind: 'coupons', template: '', count: 1 },
  points: { kind: 'points', points: '' },
  cash: { kind: 'cash', fen: '' },
};

/** A rank above those that there are. */
export const newRank = (place: number): object => ({
  code: `rank-${place + 1}`,
  name: '',
  fromSoldFen: '',
  extraBp: '',
});
