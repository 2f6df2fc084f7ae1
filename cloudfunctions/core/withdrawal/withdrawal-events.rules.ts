/** What a withdrawal tells the ledger, under ids that make each happen once. Pure. */
import type { CommissionPayload, EventBody, EventKind } from '../../contract/event';
import type { Instant } from '../kernel/time';
import type { WithdrawalKey } from './withdrawal.types';

/** The source of events of withdrawals. */
export const WITHDRAWAL_SOURCE = 'withdrawal';

/** As the inbox receives it. */
type Own<Kind extends EventKind> = Extract<EventBody, { kind: Kind }> & ReturnType<typeof head>;

const head = ({ memberId, withdrawalId }: WithdrawalKey, what: string, occurredAt: Instant) => ({
  source: WITHDRAWAL_SOURCE,
  externalId: `${withdrawalId}${what}`,
  memberId,
  occurredAt,
});

/** It takes the gross. */
export const takenEventOf = (key: WithdrawalKey, grossFen: bigint, at: Instant): Own<'redemption'> => ({
  ...head(key, '', at),
  kind: 'redemption',
  payload: { points: grossFen.toString(), asset: 'CNY' },
});

/** The gross comes back, all of it, and nets what is owed meanwhile. */
export const returnedEventOf = (key: WithdrawalKey, at: Instant): Own<'return'> => ({
  ...head(key, ':return', at),
  kind: 'return',
  payload: { redemption: { source: WITHDRAWAL_SOURCE, id: key.withdrawalId }, points: null },
});

/** The points that it was taken as: a commission of points, usable at once. */
export function pointsEventsOf(
  key: WithdrawalKey,
  points: bigint,
  at: Instant,
): [Own<'commission'>, Own<'release'>] {
  const given = head(key, ':points', at);
  const commission = { source: given.source, id: given.externalId };
  const payload: CommissionPayload = {
    ...{ commission, asset: 'POINT', parts: [], fixed: points.toString(), cap: null },
  };
  return [
    { ...given, kind: 'commission', payload },
    { ...head(key, ':points:free', at), kind: 'release', payload: { commission } },
  ];
}
