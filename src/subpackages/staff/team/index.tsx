/** Who works at the store. */
import type { ReactElement } from 'react';
import { StaffPage } from '../../../features/staff-session/staff-page';
import { TeamList } from '../../../features/staff-team/team-list';
import { teamWords } from '../../../features/staff-team/words';

/** Of the store chosen. */
export default function StaffTeamPage(): ReactElement {
  return <StaffPage title={teamWords.title}>{(place) => <TeamList {...place} />}</StaffPage>;
}
