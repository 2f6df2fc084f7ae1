/** A part of a list is issued, in one transaction with what became of it. */
import type { RunStopped } from '../../../contract/promotion';
import { withTransaction, type Database, type Db } from '../../../platform/db';
import type { CouponAsk, Issued } from '../../coupon/coupon.types';
import {
  causeOfList,
  keepBatch,
  readMembersOfPart,
  readRun,
  takePart,
  type Miss,
  type RunKey,
  type RunRow,
} from '../../coupon/runs.store';
import type { Instant } from '../../kernel/time';
import { issuePartWithin, issueWithin } from './issue-coupons';

/** `more`: there is more of it; `over`: nothing is left to do now. */
export type Step = 'more' | 'over';

/** What is thrown to undo a batch that cannot be. */
export class CannotGoOn extends Error {
  constructor(readonly why: RunStopped) {
    super(why);
  }
}

/** The stock is not enough for a part: nothing of it stays. */
class TooFew extends Error {}

/**
 * One part of a list. Several workers are at different parts at once, until the stock is not enough for a
 * part as a whole: then whoever issues holds the counter, and counts who may still have one.
 */
export async function issuePart(pool: Database, key: RunKey, at: Instant): Promise<Step> {
  try {
    return await withTransaction(pool, (db) => issueWhole(db, key, at));
  } catch (error) {
    if (!(error instanceof TooFew)) throw error;
    return withTransaction(pool, (db) => issueCounted(db, key, at));
  }
}

async function issueWhole(db: Db, key: RunKey, at: Instant): Promise<Step> {
  const run = await readRun(db, key);
  if (run === null || run.state === 'stopped' || run.state === 'done') return 'over';
  const { templateId, startedBy: issuedBy } = run;
  const issued = await issuePartWithin(db, key, { templateId, issuedBy, at });
  if (typeof issued === 'string') throw new CannotGoOn(issued);
  if (issued.part === 'too-few') throw new TooFew();
  return issued.part === 'issued' ? 'more' : 'over';
}

async function issueCounted(db: Db, key: RunKey, at: Instant): Promise<Step> {
  const run = await readRun(db, key);
  // Parts of a list that is still being told may be issued already.
  if (run === null || run.state === 'stopped' || run.state === 'done') return 'over';
  const part = await takePart(db, key);
  if (part === null) return 'over';
  if (part === 'lost') return 'more';
  const members = await readMembersOfPart(db, key.brandId, part.memberKeys);
  const asks: CouponAsk[] = members.flatMap((memberId) =>
    memberId === null ? [] : [{ memberId, cause: causeOfList(key.runId) }],
  );
  const issued =
    asks.length === 0 ? [] : await issueWithin(db, { ...givingOf(run), source: 'list', asks, at });
  if (typeof issued === 'string') throw new CannotGoOn(issued);
  const { given, twice, misses } = countPart(part, members, issued);
  await keepBatch(db, key, { done: members.length, given, twice, misses });
  return 'more';
}

const givingOf = ({ brandId, templateId, startedBy }: RunRow) => ({
  brandId,
  templateId,
  isLimited: false,
  issuedBy: startedBy,
});

/** What became of each row. */
function countPart(
  { firstRow, memberKeys }: { firstRow: bigint; memberKeys: string[] },
  members: readonly (bigint | null)[],
  issued: readonly Issued[],
): { given: number; twice: number; misses: Miss[] } {
  const answers = issued.values();
  const counted = { given: 0, twice: 0, misses: [] as Miss[] };
  for (const [place, memberId] of members.entries()) {
    const outcome = memberId === null ? 'unknown-member' : answers.next().value?.outcome;
    if (outcome === 'issued') counted.given += 1;
    else if (outcome === 'known') counted.twice += 1;
    else
      counted.misses.push({
        rowNo: firstRow + BigInt(place),
        memberKey: memberKeys[place] ?? '',
        why: outcome === 'unknown-member' ? outcome : outcome === 'no-member' ? 'closed' : 'none-left',
      });
  }
  return counted;
}
