/**
 * What members had at an instant. A member whose clock is not beyond it is projected: what falls due until
 * then counts, posted or not. Of a member whose clock is beyond it, everything until then has been posted,
 * and the ledger tells. Sets in, sets out; call it in one snapshot.
 */
import type { Db } from '../../platform/db';
import { dayOf, formatDay, isoInstant, type Instant } from '../kernel/time';
import type { MemberRow } from '../member/member.types';
import { levelAt, versionAt, utcOffsetOf } from '../programme/programme.rules';
import type { RuleSet } from '../programme/programme.types';
import { bookAt } from '../book/decide-event.rules';
import { windowSum } from '../book/tier-steps.rules';
import { windowStart } from '../tier/tier.rules';
import { findBalancesOf, findMemberKeys, findTiersOf } from './balances-as-of.view.queries';
import { readRuledBooks } from '../book/ruled-books';
import type { MemberBook } from '../book/member-book';

/**
 * Points are whole; `qualifyingWindow` counts those of the qualification window that ends with the instant's
 * day.
 */
export interface BalanceAsOf {
  memberId: bigint;
  memberKey: string;
  active: bigint;
  pending: bigint;
  debt: bigint;
  qualifyingWindow: bigint;
  /** The lowest level's code where none is held. */
  tierCode: string;
  /** End of the level's validity; null: no end. */
  tierUntil: Instant | null;
}

type Figures = Omit<BalanceAsOf, 'memberKey'>;

/** Balances of these members of one brand as of `t`, by member id; those that are not known are left out. */
export async function readBalancesAsOf(
  db: Db,
  rules: RuleSet,
  brand: { brandId: number },
  memberIds: bigint[],
  t: Instant,
): Promise<BalanceAsOf[]> {
  const members = memberIds.map((memberId) => ({ memberId, asOf: t }));
  const books = [...(await readRuledBooks(db, members, true)).values()].map(({ book }) => book);
  const rows = books.filter((book) => book.brandId === brand.brandId);
  const keys = await findMemberKeys.run({ memberIds }, db);
  const names = new Map(keys.map((row) => [row.member_id, row.member_key]));
  const beyond = rows.filter((row) => row.clockAt !== null && row.clockAt > t);
  const figures = [
    ...projected(
      rules,
      rows.filter((row) => !beyond.includes(row)),
      t,
    ),
    ...(await posted(db, rules, beyond, t)),
  ];
  return figures
    .map((row) => ({ ...row, memberKey: names.get(row.memberId) ?? '' }))
    .sort((a, b) => (a.memberId < b.memberId ? -1 : 1));
}

const lowestLevel = (rules: RuleSet, t: Instant): string => levelAt(versionAt(rules, t).programme, 0).code;

/** From the books, with what falls due until `t`. */
function projected(rules: RuleSet, books: readonly MemberBook[], t: Instant): Figures[] {
  const lowest = lowestLevel(rules, t);
  const day = dayOf(t, utcOffsetOf(rules));
  return books.map((book) => {
    const then = bookAt({ book, rules }, t);
    return {
      memberId: book.memberId,
      active: then.balances['member.points.active'],
      pending: then.balances['member.points.pending'],
      debt: then.balances['member.points.debt'],
      qualifyingWindow: windowSum(then, versionAt(rules, t), day),
      tierCode: then.tier ?? lowest,
      tierUntil: then.tierUntil,
    };
  });
}

/** From the ledger, as it was posted until `t`. */
async function posted(db: Db, rules: RuleSet, rows: readonly MemberRow[], t: Instant): Promise<Figures[]> {
  if (rows.length === 0) return [];
  const memberIds = rows.map((row) => row.memberId);
  const at = isoInstant(t);
  const day = dayOf(t, utcOffsetOf(rules));
  const windowFrom = formatDay(windowStart(versionAt(rules, t).programme, day));
  const sums = await findBalancesOf.run({ memberIds, at, day: formatDay(day), windowFrom }, db);
  const balances = new Map(sums.map((row) => [row.member_id, row]));
  const steps = await findTiersOf.run({ memberIds, at }, db);
  const tiers = new Map(steps.map((row) => [row.member_id, row]));
  const lowest = lowestLevel(rules, t);
  return memberIds.map((memberId) => {
    const sum = balances.get(memberId);
    const tier = tiers.get(memberId);
    return {
      memberId,
      active: sum?.active ?? 0n,
      pending: sum?.pending ?? 0n,
      debt: sum?.debt ?? 0n,
      qualifyingWindow: sum?.qualifying_window ?? 0n,
      tierCode: tier?.tier ?? lowest,
      tierUntil: tier?.until?.getTime() ?? null,
    };
  });
}
