/** The last question before a seat is given back: what happens to the money. */
import { useState, type ReactElement } from 'react';
import type { GroupReply } from '../../../cloudfunctions/contract/group';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { plainYuan } from '../../components/price';
import { useSingleFlight } from '../../platform/use-single-flight';
import { leaveGroup } from './api';
import { groupWords, officeWords } from './words';

interface LeaveSheetProps {
  group: string;
  mine: NonNullable<GroupReply['mine']>;
  /** Of a 拼单: one's own drink goes, nobody else minds. */
  isOffice?: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** Where it was filled in this moment it stays, and the sheet says so. */
export function LeaveSheet({
  group,
  mine,
  isOffice = false,
  onClose,
  onDone,
}: LeaveSheetProps): ReactElement {
  const say = isOffice ? officeWords : groupWords;
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
      title={say.leaveTitle}
      text={isPaid ? say.leaveText(plainYuan(mine.paidFen)) : say.leaveUnpaid}
      words={isPaid ? say.leaveDo : say.leaveFree}
      busyWords={leaving.busy ? groupWords.leaving : null}
      trouble={trouble}
      isGrave
      onConfirm={() => leaving.start(true)}
      onCancel={onClose}
    />
  );
}
