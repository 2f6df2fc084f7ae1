/**
 * Demo mode: members to look at, and a session for one of them. The caller has checked that demo mode is on.
 */
import type { DemoMembersReply, SignInReply } from '../../contract/member';
import type { Reply } from '../../contract/reply';
import { readNumber } from '../../core/kernel/page';
import { present } from '../../core/kernel/assert';
import { findDemoMember, readDemoMembers } from '../../core/views/card/demo-members';
import { tierNameOf } from '../../core/views/card/card';
import { openSession } from '../../platform/callers';
import type { Context } from '../../platform/context';
import { asDb, withSnapshot } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { readSummaries } from '../../core/views/card/standing';
import { isoInstant } from '../../core/kernel/time';

/** A page of members of all brands. */
export async function listDemoMembers(
  { database, now }: Context,
  { search = '', after = '0' }: { search?: string | undefined; after?: string | undefined },
): Promise<Reply<DemoMembersReply>> {
  const from = readNumber(after);
  if (from === null) return reject('bad-request');
  return withSnapshot(database, async (db) => {
    const { faces, next } = await readDemoMembers(db, search.trim(), from);
    const asked = faces.map(({ memberId, standsAt }) => ({ memberId, asOf: standsAt ?? now }));
    const summaries = await readSummaries(db, asked);
    const members = faces.map((face) => {
      const { row, rules } = present(summaries.get(face.memberId), 'the summary of a member');
      return {
        memberKey: face.signInKey,
        name: face.name,
        brand: face.brand.name,
        tierName: tierNameOf(rules, face.standsAt ?? now, row.tier),
        redeemablePoints: row.balances['member.points.active'].toString(),
        entries: row.lastJournalNo,
      };
    });
    return accept({ members, next: next === null ? null : next.toString() });
  });
}

/** A session for the member that the key means. */
export async function signInDemo(context: Context, memberKey: string): Promise<Reply<SignInReply>> {
  const found = await findDemoMember(asDb(context.database), memberKey);
  const issued = found === null ? null : await openSession(context, found, context.now);
  if (issued === null) return reject('not-found');
  return accept({ session: issued.session, expiresAt: isoInstant(issued.expiresAt) });
}
