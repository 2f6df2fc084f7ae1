/** Tells the account that is kept what goes on to it: once, by where it came from. */
import type { Outside } from '../../../platform/outside';
import type { TakenEffect } from '../../effect/effects';
import { MERGE_SOURCE, movedId } from '../../member/merge.rules';
import type { Outcome } from '../work/effect-outcome';
import { tellOne } from '../work/tell-events';

export const tellMoved = (
  { database }: Outside,
  { brandId, memberId, subject, payload: { into, at, told } }: TakenEffect<'tell-moved'>,
): Promise<Outcome> =>
  tellOne(database, brandId, [
    {
      kind: 'merged-in',
      source: MERGE_SOURCE,
      externalId: movedId(memberId, subject),
      memberId: BigInt(into),
      occurredAt: at,
      payload: told,
    },
  ]);
