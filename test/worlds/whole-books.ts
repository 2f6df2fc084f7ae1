/*
 * What the books of a desk's brand come to: clean by the audit, the same when replayed, and how a member
 * stands.
 */
import { bookAt } from '../../cloudfunctions/core/book/decide-event.rules';
import { readRuledBook } from '../../cloudfunctions/core/book/ruled-books';
import { asDb } from '../../cloudfunctions/platform/db';
import { auditBrands } from '../../tools/audit/audit-brands';
import { replayLedger } from '../../tools/replay/replay-ledger';
import { rowsOf, type Desk } from './account-desk';

export interface Stood {
  active: bigint;
  pending: bigint;
  debt: bigint;
  qualifying: bigint;
  tier: string | null;
  tierUntil: number | null;
}

export const booksOf = (desk: Desk) => ({
  /** Nothing differs, by the audit and by replaying. */
  async expectClean(): Promise<void> {
    const asked = { brandKey: undefined, asOf: undefined, now: desk.clock.now };
    const audit = await auditBrands(desk.platform.database, asked);
    expect(audit.brands.flatMap((one) => one.differences)).toEqual([]);
    expect((await replayLedger(desk.owner, undefined)).differences).toEqual([]);
  },
  /** How a member stands at an instant, with everything settled that is due. */
  async standingOf(memberKey: string, at: number = desk.clock.now): Promise<Stood> {
    const [row] = await rowsOf<{ id: bigint }>(
      desk,
      `select member_id as id from huigan.members where member_key = $1`,
      [memberKey],
    );
    const book = bookAt(await readRuledBook(asDb(desk.platform.database), row?.id ?? 0n, at), at);
    return {
      active: book.balances['member.points.active'],
      pending: book.balances['member.points.pending'],
      debt: book.balances['member.points.debt'],
      qualifying: book.balances['member.qualifying'],
      tier: book.tier,
      tierUntil: book.tierUntil,
    };
  },
});
