/** Tells the ledger what became of a commission: every step up to this one, in its order, each once. */
import type { CommissionKind } from '../../../contract/referral';
import { asDb } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import type { TakenEffect } from '../../effect/effects';
import { present } from '../../kernel/assert';
import { eventOfStep } from '../../referral/commission-events.rules';
import { readCommission, readSteps } from '../../referral/commissions.store';
import type { CommissionKey } from '../../referral/referral.types';
import type { Outcome } from '../work/effect-outcome';
import { tellOne } from '../work/tell-events';

/** A later step is never received before an earlier one: whoever tells it tells those before with it. */
export async function tellCommission(
  { database }: Outside,
  { memberId, brandId, subject }: TakenEffect<'tell-commission'>,
): Promise<Outcome> {
  const { key, step: last } = named(memberId, subject);
  const db = asDb(database);
  const commission = present(await readCommission(db, key), `commission ${subject}`);
  const steps = (await readSteps(db, memberId, [key]))(key);
  const events = steps
    .filter(({ step }) => step <= last)
    .map((step) => ({ ...eventOfStep(commission, step), memberId }));
  return tellOne(database, brandId, events);
}

/** @example 'order:261129000000000001:2' is the second step of that order's commission */
function named(memberId: bigint, subject: string): { key: CommissionKey; step: number } {
  const [kind = '', cause = '', step = ''] = subject.split(':');
  return { key: { memberId, kind: kind as CommissionKind, cause }, step: Number(step) };
}
