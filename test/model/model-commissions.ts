/*
 * What friends' purchases pay (section 3 and 4 of docs/referral.md): granted once, lowered, released.
 */
import { activateLot, giveLot, makeLot, takeBackAs } from './model-points';
import { least, lotOf, sum, type Lot, type Moment, type State } from './model-state';
import type { ModelCommission, ModelEvent, RefusalCode } from './model-types';

/** ⌊Σ fen × rate⌋ and what is fixed, at most the cap. */
function worth({ parts, fixed, cap }: ModelCommission): bigint {
  const amount = sum(parts.map((part) => part.fen * BigInt(part.rateBp))) / 10_000n + fixed;
  return cap === null ? amount : least(amount, cap);
}

function commissionOf(event: ModelEvent): ModelCommission {
  if (!event.commission) throw new Error('the event has no commission');
  return event.commission;
}

function lotOfCommission(member: State, { first }: ModelCommission): Lot | null {
  const known = member.commissions.find((c) => c.key.source === first.source && c.key.id === first.id);
  return known ? lotOf(member, known.lot) : null;
}

export function settleCommission(member: State, moment: Moment, event: ModelEvent): RefusalCode | null {
  const commission = commissionOf(event);
  const { first, asset } = commission;
  if (first.source === event.source && first.id === event.id) {
    const granted = worth(commission);
    if (granted === 0n) return 'commission-of-nothing';
    const waiting = { state: 'pending', activatesAt: null } as const;
    const never = asset === 'CNY' ? { expiresAt: null } : {};
    const lot = makeLot(member, moment, { kind: 'commission', asset, granted, ...waiting, ...never });
    member.commissions.push({ key: first, lot: lot.number });
    giveLot(member, moment, lot, 'commission');
    return null;
  }
  const lot = lotOfCommission(member, commission);
  if (!lot || lot.asset !== asset) return 'unknown-commission';
  const due = lot.granted - lot.reversed - worth(commission);
  if (due < 0n) return 'commission-grows';
  takeBackAs('debt', member, moment, lot, due);
  return null;
}

export function settleRelease(member: State, moment: Moment, event: ModelEvent): RefusalCode | null {
  const lot = lotOfCommission(member, commissionOf(event));
  if (!lot) return 'unknown-commission';
  if (lot.state === 'pending') activateLot(member, moment, lot);
  return null;
}
