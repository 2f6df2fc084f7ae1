/** A group by its kind: a part for each. A kind that this version has no part for says so. */
import type { ReactElement } from 'react';
import type { GroupReply } from '../../../cloudfunctions/contract/group';
import type { GroupKind } from '../../../cloudfunctions/contract/group-kind';
import { Notice } from '../../components/notice';
import type { Timed } from '../../components/server-clock';
import { openGroupOffers } from '../../platform/navigation';
import { OfficeGroup } from './office-group';
import { SeatsGroup } from './seats-group';
import { groupWords, nextWords } from './words';

interface PartProps {
  group: GroupReply & Timed;
  /** Asks for the group again. */
  refresh: () => void;
}

const PARTS: Partial<Record<GroupKind, (props: PartProps) => ReactElement>> = {
  seats: SeatsGroup,
  office: OfficeGroup,
};

/** @example <GroupView group={data} refresh={retry} /> */
export function GroupView(props: PartProps): ReactElement {
  const Part = PARTS[props.group.kind];
  if (Part !== undefined) return <Part {...props} />;
  return (
    <Notice
      title={props.group.offer?.name ?? groupWords.title}
      hint={groupWords.otherKind}
      action={{ words: nextWords.others, onPress: () => void openGroupOffers() }}
    />
  );
}
