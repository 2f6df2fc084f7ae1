/** A small programme for the tests of the operator's desk, and an operator who is signed in. */
import type { CheckReply, VersionsReply } from '../../cloudfunctions/contract/operator';
import type { Programme } from '../../cloudfunctions/contract/programme';
import { useStaffSession } from '../../src/features/staff-session/use-staff-session';

export const sampleProgramme: Programme = {
  brand: 'demo-tea',
  name: '回甘茶事',
  currency: 'CNY',
  utcOffsetMinutes: 480,
  effectiveFrom: '2026-01-01T00:00:00+08:00',
  earn: { perFen: 100, points: 1, categories: { 'tea-leaf': 2 }, products: {} },
  qualifying: { perFen: 100, points: 1 },
  activation: { waitForPickup: true, refundWindowDays: 1 },
  lotValidity: { kind: 'months', months: 12 },
  returnGraceDays: 7,
  debtPolicy: 'debt',
  welcomeGift: { points: 20 },
  tiers: {
    qualification: { kind: 'rolling', days: 365 },
    validity: { kind: 'days', days: 365 },
    downgrade: 'one-step',
    levels: [
      { code: 'cha-you', name: '茶友', threshold: 0, multiplierBp: 10000, gifts: [], benefits: [] },
      {
        code: 'zhi-ji',
        name: '知己',
        threshold: 1000,
        multiplierBp: 12500,
        gifts: [{ code: 'upgrade-points', points: 100 }],
        benefits: [
          {
            code: 'free-topping',
            name: '免费加料',
            detail: '任意饮品免费加一份小料',
            use: { times: 1, per: 'day' },
          },
        ],
      },
    ],
  },
};

export const sampleVersions: VersionsReply = {
  versions: [
    { version: 3, effectiveFrom: '2027-01-01T00:00:00+08:00', state: 'scheduled' },
    { version: 2, effectiveFrom: '2026-01-01T00:00:00+08:00', state: 'in-force' },
    { version: 1, effectiveFrom: '2025-01-01T00:00:00+08:00', state: 'past' },
  ],
};

export const sampleCheck: CheckReply = {
  problems: [],
  warnings: [],
  after: 3,
  changes: [{ path: 'earn.points', before: '1', after: '2' }],
  examples: [{ tier: '知己', pointsNow: '40', pointsThen: '80' }],
};

/** As the sign-in of an operator leaves the device. */
export function signInAsOperator(): void {
  useStaffSession.getState().start({
    session: 'staff-1',
    expiresAt: '2030-01-01T00:00:00+08:00',
    staffId: '1',
    name: '沈运营',
    role: 'operator',
  });
}
