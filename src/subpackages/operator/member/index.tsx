/** Members: one by a code, a number or a key with their story, all of them as a list; the brand's tags. */
import type { ReactElement } from 'react';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';
import { Members } from '../../../features/operator-member/members';
import { MemberParts } from '../../../features/operator-story/member-parts';
import { MemberStory } from '../../../features/operator-story/member-story';

const MembersPart = (): ReactElement => <Members Story={MemberStory} />;

/** For operators. */
export default function MemberPage(): ReactElement {
  return (
    <DeskFrame page="member">
      <MemberParts members={MembersPart} />
    </DeskFrame>
  );
}
