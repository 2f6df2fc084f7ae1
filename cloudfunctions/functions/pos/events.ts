/** POST /pos/v1/events: what was sold, completed and refunded, and what each did to its member. */
import {
  posEventsRequestSchema,
  type PosError,
  type PosEventResult,
  type PosEventsReply,
} from '../../contract/pos';
import { cacheKeyOf } from '../../core/settlement/publish-programme';
import { receivePosEvents } from '../../core/settlement/receive-pos-events';
import { readEffects } from '../../core/views/pos/effects';
import { asDb } from '../../platform/db';
import { readRequest } from './read-request';
import type { PosCall } from './pos-call';

/** Each event with its outcome, in the order given. */
export async function answerEvents({
  platform,
  till,
  body,
  now,
}: PosCall): Promise<PosEventsReply | PosError> {
  const read = readRequest(posEventsRequestSchema, body);
  if ('refused' in read) return read.refused;
  const { database, vault } = platform;
  const outcomes = await receivePosEvents(database, { vault, till, told: read.request.events, now });
  const settled = outcomes.flatMap((outcome) =>
    outcome.ok && outcome.outcome === 'settled' && outcome.id !== null
      ? { memberId: outcome.memberId, externalId: outcome.id }
      : [],
  );
  const moment = { now, cacheKey: cacheKeyOf(database) };
  const effects = await readEffects(asDb(database), till.storeId, settled, moment);
  const results = outcomes.map((outcome): PosEventResult => {
    if (!outcome.ok) return outcome;
    const effect = outcome.outcome === 'settled' ? effects.get(outcome.id ?? '') : undefined;
    return { id: outcome.id, ok: true, outcome: outcome.outcome, effect: effect ?? null };
  });
  return { ok: true, results };
}
