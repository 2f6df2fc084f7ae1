/**
 * Makes visible what fell due: members for whom something did, or whom a programme version has not reached,
 * get a `clock` event. Nothing depends on it: the same would be settled before the member's next event.
 */
import { asDb, type Database } from '../../../platform/db';
import type { IncomingEvent } from '../../inbox/inbox.types';
import { present } from '../../kernel/assert';
import { findBehindVersion, findDue, type MemberPage } from '../../member/member.store';
import { versionAt, utcOffsetOf } from '../../programme/programme.rules';
import { readBrands, readRuleSets, type Brand } from '../../programme/programme.store';
import type { RuleSet } from '../../programme/programme.types';
import { CLOCK_SOURCE } from '../../book/due.rules';
import { receiveEvents } from '../intake/receive-events';
import { settleMembers } from '../intake/settle-events';
import { isoInstant, startOfMinute } from '../../kernel/time';

/** Members a page: one batch of settlement. */
const PAGE = 1000;

/**
 * Settles what fell due until the minute of `now`, for all brands that are live; tells for how many members.
 * Runs of the same minute, in any number of processes, tell the same events.
 */
export async function settleDueMembers(
  pool: Database,
  now: number,
  stopped: () => boolean = () => false,
): Promise<number> {
  const minute = startOfMinute(now);
  const brands = (await readBrands(asDb(pool))).filter((brand) => brand.standsAt === null);
  const ids = brands.map((brand) => brand.brandId);
  const ruleSets = await readRuleSets(asDb(pool), ids);
  let members = 0;
  for (const brand of brands) {
    const rules = ruleSets.get(brand.brandId);
    if (rules !== undefined) members += await settleBrand(pool, { brand, rules }, minute, stopped);
  }
  return members;
}

async function settleBrand(
  pool: Database,
  { brand, rules }: { brand: Brand; rules: RuleSet },
  minute: number,
  stopped: () => boolean,
): Promise<number> {
  const { version } = versionAt(rules, minute);
  const zone = { brandId: brand.brandId, utcOffsetMinutes: utcOffsetOf(rules) };
  const finders = [
    (page: MemberPage) => findDue(asDb(pool), page, minute),
    (page: MemberPage) => findBehindVersion(asDb(pool), page, version),
  ];
  let settled = 0;
  for (const find of finders) {
    for (let after = 0n; !stopped();) {
      const page = await find({ brandId: brand.brandId, after, limit: PAGE });
      const events = page.map((member) => clockEvent(member, minute));
      await receiveEvents(pool, zone, events);
      await settleMembers(
        pool,
        page.map((member) => member.memberId),
      );
      settled += page.length;
      if (page.length < PAGE) break;
      after = present(page[page.length - 1], 'the last member of a page').memberId;
    }
  }
  return settled;
}

const clockEvent = (member: { memberId: bigint; memberKey: string }, minute: number): IncomingEvent => ({
  kind: 'clock',
  payload: {},
  source: CLOCK_SOURCE,
  externalId: `due:${member.memberKey}:${isoInstant(minute)}`,
  memberId: member.memberId,
  occurredAt: minute,
});
