/** What a commission tells the ledger: each step is one event, known by its number. Pure. */
import type { EventBody } from '../../contract/event';
import type { Instant } from '../kernel/time';
import { inputsOf } from './commission.rules';
import type { CommissionKey, CommissionRow, CommissionStep } from './referral.types';

/** The source of events of commissions. */
export const REFERRAL_SOURCE = 'referral';

const eventId = ({ memberId, kind, cause }: CommissionKey, step: number): string =>
  `${kind}:${memberId}:${cause}:${step}`;

/** The event of a step, without its member. */
export function eventOfStep(
  commission: CommissionRow,
  step: CommissionStep,
): EventBody & { source: string; externalId: string; occurredAt: Instant } {
  const named = { source: REFERRAL_SOURCE, id: eventId(commission, 1) };
  const head = { source: REFERRAL_SOURCE, externalId: eventId(commission, step.step), occurredAt: step.at };
  if (step.why === 'released') return { ...head, kind: 'release', payload: { commission: named } };
  const { asset, granted, capped } = commission;
  const inputs = inputsOf(step.parts, step.fixed, capped ? granted : null);
  return { ...head, kind: 'commission', payload: { commission: named, asset, ...inputs } };
}
