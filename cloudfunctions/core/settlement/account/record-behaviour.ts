/** Keeps what a member did in the app, with their consent to personalisation and not without. */
import type { BehaviourEvent } from '../../../contract/insight';
import { asDb, type Database } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { addBehaviour, ensureBehaviourMonths, type Behaviour } from '../../insight/behaviour.store';
import { DAY_MS, dayOf, type Instant } from '../../kernel/time';
import { readConsents } from '../../member/consent.store';
import { readBrandRules } from '../../programme/brand-rules.store';
import { withOpenAccount } from '../../member/open-account.store';

/**
 * A device without network may tell this late; what it says is older happened, as far as we know, now.
 * Milliseconds.
 */
const LATEST_MS = 2 * DAY_MS;
/** A device's clock may be ahead by this. Milliseconds. */
const AHEAD_MS = 10 * 60_000;
/** An id told again within so many days is the same event, also where its day had to be guessed. */
const SAME_ID_DAYS = 7;

/** Keeps events and tells how many; none without consent, none twice. */
export async function recordBehaviour(
  pool: Database,
  member: Identity,
  events: readonly BehaviourEvent[],
  now: Instant,
): Promise<number | 'session-expired'> {
  const db = asDb(pool);
  if (!(await hasConsent(db, member.memberId))) return 0;
  const { utcOffsetMinutes } = await readBrandRules(db, member.brandId);
  const told = events.map((event) => withDay(event, now, utcOffsetMinutes));
  // In a transaction of its own: making a partition locks the whole table for a moment.
  await ensureBehaviourMonths(
    db,
    told.map((event) => event.day),
  );
  const since = dayOf(now, utcOffsetMinutes) - SAME_ID_DAYS;
  const distinct = [...new Map(told.map((event) => [event.id, event])).values()];
  return withOpenAccount(pool, member.memberId, async (held) =>
    (await hasConsent(held, member.memberId)) ? addBehaviour(held, member, distinct, since) : 0,
  );
}

const hasConsent = async (db: ReturnType<typeof asDb>, memberId: bigint): Promise<boolean> =>
  (await readConsents(db, memberId)).get('personalisation')?.granted === true;

function withDay(event: BehaviourEvent, now: Instant, utcOffsetMinutes: number): Behaviour {
  const said = Date.parse(event.at);
  const at = said >= now - LATEST_MS && said <= now + AHEAD_MS ? said : now;
  return { ...event, at, day: dayOf(at, utcOffsetMinutes) };
}
