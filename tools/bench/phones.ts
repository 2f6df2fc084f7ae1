/* Sessions of a benchmark's members. */
import { openSessions } from '../../cloudfunctions/platform/identity';
import { sql, type Ground } from './ground';

/** Sessions of the members, who are known to WeChat. */
export async function openPhones(ground: Ground, secret: string, count: number): Promise<string[]> {
  const { brandId, firstMember, ownerUrl } = ground;
  await sql(
    ownerUrl,
    `insert into huigan.member_identities (brand_id, kind, identity, member_id)
     select brand_id, 'wechat', 'o-' || member_id, member_id from huigan.members`,
  );
  await sql(ownerUrl, 'vacuum analyze huigan.member_identities');
  const sessions = openSessions(secret);
  const phones: string[] = [];
  for (let place = 0; place < count; place += 1) {
    const member = { brandId, memberId: firstMember + BigInt(place) };
    phones.push(sessions.issue(member, 0, Date.now()).session);
  }
  return phones;
}
