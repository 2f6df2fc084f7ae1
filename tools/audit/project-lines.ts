/*
 * What falls due until an instant and has not been posted, as the lines that it will have in the ledger.
 */
import { groupBy } from '../../cloudfunctions/core/kernel/columns';
import type { Instant } from '../../cloudfunctions/core/kernel/time';
import { CHART_OF_ACCOUNTS } from '../../cloudfunctions/core/ledger/chart-of-accounts';
import type { Journal } from '../../cloudfunctions/core/ledger/ledger.types';
import { versionAt } from '../../cloudfunctions/core/programme/programme.rules';
import type { RuleSet } from '../../cloudfunctions/core/programme/programme.types';
import { bookAt } from '../../cloudfunctions/core/book/decide-event.rules';
import { findMembersToProject } from '../../cloudfunctions/core/views/audit/projection.view.queries';
import type { Db } from '../../cloudfunctions/platform/db';
import { readRuledBooks } from '../../cloudfunctions/core/book/ruled-books';

/** Members a page: their lots fit in memory. */
const PAGE = 2000;

export interface Projection {
  brandId: number;
  rules: RuleSet;
  at: Instant;
}

/** Lines of the journals to come, page by page. */
export async function* projectLines(db: Db, { brandId, rules, at }: Projection): AsyncGenerator<string[]> {
  const { version } = versionAt(rules, at);
  const until = new Date(at).toISOString();
  for (let after = 0n; ;) {
    const page = await findMembersToProject.run({ brandId, after, until, version, limit: PAGE }, db);
    const last = page[page.length - 1];
    if (last === undefined) return;
    after = last.member_id;
    const members = page.map((member) => ({ memberId: member.member_id, asOf: at }));
    const books = [...(await readRuledBooks(db, members, true)).values()];
    const keys = groupBy(page, (member) => member.member_id);
    yield books.flatMap(({ book }) => {
      const key = keys.get(book.memberId)?.[0]?.member_key ?? '';
      return bookAt({ book, rules }, at).journals.flatMap((journal) => linesOf(key, journal));
    });
  }
}

const linesOf = (memberKey: string, journal: Journal): string[] =>
  journal.transfers.map(({ code, debit, credit, amount }, leg) =>
    [
      memberKey,
      journal.source,
      journal.eventId,
      leg,
      code,
      CHART_OF_ACCOUNTS[debit].asset,
      debit,
      credit,
      amount,
    ].join('|'),
  );
