/** Commissions that wait for an operator, or were decided: why, and what was said. Reads only. */
import type { HeldCommissionsReply } from '../../../contract/referral-desk';
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import { END_OF_TIME, pageOf, readPlace, sought, writePlace } from '../../kernel/page';
import { isoInstant } from '../../kernel/time';
import { KIND_LETTERS, kindOf, letterOf } from '../../referral/commission-place';
import { toCommission } from '../../referral/commissions.store';
import { heldWhy } from '../../referral/desk-words';
import type { CommissionRow } from '../../referral/referral.types';
import { findMemberByOwnKey } from '../desk/stores-and-letters.view.queries';
import { holdOf } from './commissions';
import { listHeld } from './referral-desk.view.queries';
import { readMaskedNames } from './referral-facts';
import { readWhatOf } from './what-of';

const PAGE = 20;
/** Of a cursor: member, cause, and a letter for the kind. */
const PLACE = new RegExp(`^\\d{1,19}~[0-9a-z-]{1,18}~${KIND_LETTERS}$`);
const LAST_MEMBER = (2n ** 63n - 1n).toString();

/** A page of them, what changed last first; null: `after` is no place of it. */
export async function listHeldCommissions(
  db: Db,
  brandId: number,
  { decided, after }: { decided: boolean; after: string | undefined },
): Promise<HeldCommissionsReply | null> {
  const place = after === undefined ? { at: END_OF_TIME, id: `${LAST_MEMBER}~~` } : readPlace(after, PLACE);
  if (place === null) return null;
  const [beforeMember = '', beforeCause = '', kind = ''] = place.id.split('~');
  const beforeKind = kindOf(kind);
  const before = {
    beforeAt: isoInstant(place.at),
    beforeMember: BigInt(beforeMember),
    beforeCause,
    beforeKind,
  };
  const rows = await listHeld.run({ brandId, decided, ...before, limit: sought(PAGE) }, db);
  const all = rows.map((row) => ({ row: toCommission(row), member: row.member_key }));
  const { shown, next } = pageOf(all, PAGE, ({ row: { changedAt, memberId, cause, kind: of } }) =>
    writePlace({ at: changedAt, id: `${memberId}~${cause}~${letterOf(of)}` }),
  );
  return { held: await viewsOf(db, shown), next };
}

async function viewsOf(
  db: Db,
  shown: readonly { row: CommissionRow; member: string }[],
): Promise<HeldCommissionsReply['held']> {
  const people = shown.flatMap(({ row: { memberId, friendId } }) => [
    memberId,
    ...(friendId === null ? [] : [friendId]),
  ]);
  const nameOfMember = await readMaskedNames(db, [...new Set(people)]);
  const whatOf = await readWhatOf(
    db,
    shown.map(({ row }) => row),
  );
  return shown.map(({ row, member }) => ({
    member,
    referrer: nameOfMember(row.memberId),
    friend: row.kind === 'team' ? '' : nameOfMember(row.friendId),
    order: row.cause,
    kind: row.kind,
    what: whatOf(row),
    baseFen: row.baseFen.toString(),
    amountFen: row.asset === 'CNY' ? row.entitled.toString() : '0',
    points: row.asset === 'CNY' ? '0' : row.entitled.toString(),
    state: row.state,
    hold: present(holdOf(row, heldWhy), 'why it is held'),
    at: isoInstant(row.aroseAt),
  }));
}

/** The member that a key names; null: the brand has none. */
export async function findByMemberKey(db: Db, brandId: number, memberKey: string): Promise<bigint | null> {
  const [row] = await findMemberByOwnKey.run({ brandId, memberKey }, db);
  return row?.member_id ?? null;
}
