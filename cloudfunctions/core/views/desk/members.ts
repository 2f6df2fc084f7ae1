/**
 * Members as a list, masked: the newest, or those whom a beginning of a name or the end of a phone number
 * means; of one level only, where one is asked for. Two statements a page. Reads only; the caller writes the
 * look down.
 */
import type { OperatorRequest } from '../../../contract/operator';
import { PHONE_END, type MembersReply } from '../../../contract/member-list';
import type { Db } from '../../../platform/db';
import type { Vault } from '../../../platform/vault';
import { column } from '../../kernel/columns';
import { pageOf, readNumber, sought } from '../../kernel/page';
import { formatInstant, type Instant } from '../../kernel/time';
import { maskedPerson } from '../../member/masked-person';
import { PHONE_END_HASH } from '../../member/phone.rules';
import type { BrandRules } from '../../programme/brand-rules.store';
import { levelAt, levelIndex, versionAt } from '../../programme/programme.rules';
import {
  findMemberRows,
  findMembersByName,
  findMembersByPhoneEnd,
  findNewestMembers,
  type IFindMemberRowsResult,
} from './members.view.queries';

const PAGE = 50;
/** Above every number of a member. */
const END = 10n ** 18n;

type Asked = Omit<Extract<OperatorRequest, { action: 'list-members' }>, 'action'>;
export type MemberDesk = BrandRules & { vault: Vault; now: Instant };

/** A page, and by what was looked; null: `after` is no place of it. */
export async function listMembers(
  db: Db,
  desk: MemberDesk,
  asked: Asked,
): Promise<{ by: 'newest' | 'name' | 'phone-end'; reply: MembersReply } | null> {
  const before = asked.after === undefined ? END : readNumber(asked.after);
  if (before === null) return null;
  const { brandId } = desk.brand;
  const { programme } = versionAt(desk.rules, desk.brand.standsAt ?? desk.now);
  const lowest = levelAt(programme, 0).code;
  const common = { brandId, before, level: asked.level ?? null, lowest, limit: sought(PAGE) };
  const text = asked.text?.trim() ?? '';
  const by = text === '' ? 'newest' : PHONE_END.test(text) ? 'phone-end' : 'name';
  const found =
    by === 'newest'
      ? await findNewestMembers.run(common, db)
      : by === 'name'
        ? await findMembersByName.run({ ...common, start: text }, db)
        : await findMembersByPhoneEnd.run(
            { ...common, endHash: desk.vault.hash(brandId, PHONE_END_HASH, text) },
            db,
          );
  const { shown, next } = pageOf(found, PAGE, (row) => row.member_id.toString());
  const memberIds = column(shown, (row) => row.member_id);
  const rows = memberIds.length === 0 ? [] : await findMemberRows.run({ memberIds }, db);
  const tierOf = (tier: string | null): string => levelAt(programme, levelIndex(programme, tier)).name;
  return {
    by,
    reply: { members: rows.map((row) => ({ ...rowOf(desk, row), tier: tierOf(row.tier) })), next },
  };
}

function rowOf(
  { vault, utcOffsetMinutes }: MemberDesk,
  row: IFindMemberRowsResult,
): Omit<MembersReply['members'][number], 'tier'> {
  return {
    memberKey: row.member_key,
    ...maskedPerson(vault, row.member_id, row),
    joinedAt: formatInstant(row.joined_at.getTime(), utcOffsetMinutes),
    visitedOn: row.visited_on,
    redeemablePoints: (row.points ?? 0n).toString(),
  };
}
