/** What members of teams are called: as promoters, by the name that the brand has approved. Reads only. */
import type { Db } from '../../../../platform/db';
import { teamDeskWords } from '../../../referral/team/team-words';
import { findTeamPeople } from './team.view.queries';

export interface TeamPerson {
  key: string;
  name: string;
}

/** Of each of them; whoever has closed their account has no name any more. */
export async function readTeamPeople(
  db: Db,
  memberIds: readonly bigint[],
): Promise<(memberId: bigint) => TeamPerson> {
  const rows = memberIds.length === 0 ? [] : await findTeamPeople.run({ memberIds: [...memberIds] }, db);
  const people = new Map(
    rows.map((row) => [row.member_id, { key: row.member_key, name: row.title ?? teamDeskWords.nobody }]),
  );
  return (memberId) => people.get(memberId) ?? { key: '', name: teamDeskWords.nobody };
}
