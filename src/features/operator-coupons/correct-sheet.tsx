/** The last question before coupons are replaced or revoked: its code typed once more, and a reason. */
import { useState, type ReactElement } from 'react';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import type { CouponRunReply, HoldersReply } from '../../../cloudfunctions/contract/promotion';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { ReasonField, useReason } from '../../components/reason-field';
import { randomId } from '../../platform/random-id';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { Field } from '../operator-kit/form/field';
import { correctCoupons } from '../operator-kit/api-promotion';
import { mistakeWords as words } from './words';

interface CorrectSheetProps {
  way: 'replace' | 'revoke';
  asked: { template: string; version: number | undefined; to: string | null };
  holders: HoldersReply;
  onBegun: (run: CouponRunReply) => void;
  onCancel: () => void;
}

/** Once for as long as it is on screen. */
export function CorrectSheet({ way, asked, holders, onBegun, onCancel }: CorrectSheetProps): ReactElement {
  const reason = useReason();
  const [typed, setTyped] = useState('');
  const [requestId] = useState(randomId);
  const correcting = useAttempt(
    (_: 'correct') => correctCoupons({ ...asked, reason: reason.text, typed, requestId }),
    onBegun,
  );
  const count = groupDigits(holders.usable);
  const text =
    way === 'replace'
      ? words.sureText.replace(count, holders.replace?.name ?? '')
      : words.sureText.revoke(count);
  return (
    <ConfirmSheet
      id="correct-coupons"
      title={words.sure[way]}
      text={text}
      words={words.start[way]}
      isGrave
      busyWords={correcting.busy === null ? null : words.busy}
      troubleText={correcting.trouble}
      disabled={typed.trim() !== asked.template || reason.isShort || reason.isLong}
      onConfirm={() => correcting.start('correct')}
      onCancel={onCancel}
    >
      <Field label={words.typed(asked.template)} value={typed} onChange={setTyped} />
      <ReasonField
        reason={reason}
        label={words.reason}
        placeholder={words.reasonPlaceholder}
        note={words.reasonNote}
      />
    </ConfirmSheet>
  );
}
