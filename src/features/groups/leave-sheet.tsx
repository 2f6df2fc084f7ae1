/** The last question before a seat is given back: what happens to the money. */
import { useState, type ReactElement } from 'react';
import type { GroupReply } from '../../../cloudfunctions/contract/group';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { plainYuan } from '../../components/price';
import { useSingleFlight } from '../../platform/use-single-flight';
import { leaveGroup } from './api';
import { groupWords } from './words';

interface LeaveSheetProps {
  group: string;
  mine: NonNullable<GroupReply['mine']>;
  onClose: () => void;
  onDone: () => void;
}

/** Where it was filled in this moment it stays, and the sheet says so. */
export function LeaveSheet({ group, mine, onClose, onDone }: LeaveSheetProps): ReactElement {
  const [trouble, setTrouble] = useState<RejectionCode | null>(null);
  const leaving = useSingleFlight<true>(async () => {
    setTrouble(null);
    const reply = await leaveGroup(group);
    onDone();
    if (!reply.ok) return setTrouble(reply.code);
    onClose();
  });
  const isPaid = mine.state === 'paid' && mine.paidFen !== '0';
  return (
    <ConfirmSheet
      id="leave-group"
      title={groupWords.leaveTitle}
      text={isPaid ? groupWords.leaveText(plainYuan(mine.paidFen)) : groupWords.leaveUnpaid}
      words={isPaid ? groupWords.leaveDo : groupWords.leaveFree}
      busyWords={leaving.busy ? groupWords.leaving : null}
      trouble={trouble}
      isGrave
      onConfirm={() => leaving.start(true)}
      onCancel={onClose}
    />
  );
}
