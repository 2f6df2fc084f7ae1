/** The parts of the page of members: themselves, and the brand's tags. */
import type { ReactElement } from 'react';
import { Parts } from '../operator-kit/desk/parts';
import { TagsDesk } from './tags-desk';
import { deskParts, deskPartsLabel } from './words';

/** @param members what the first part shows, which another feature knows */
export const MemberParts = ({ members }: { members: () => ReactElement }): ReactElement => (
  <Parts<keyof typeof deskParts>
    label={deskPartsLabel}
    words={deskParts}
    parts={{ members, tags: TagsDesk }}
    first="members"
  />
);
