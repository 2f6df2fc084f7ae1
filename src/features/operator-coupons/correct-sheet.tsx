/** The last question before coupons are replaced or revoked: its code typed once more, and a reason. */
import { useState, type ReactElement } from 'react';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import type { CouponRunReply, HoldersReply } from '../../../cloudfunctions/contract/promotion';
import { randomId } from '../../platform/random-id';
import { ReasonedSheet } from '../operator-kit/desk/reasoned-sheet';
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
  const [typed, setTyped] = useState('');
  const [requestId] = useState(randomId);
  const count = groupDigits(holders.usable);
  const text =
    way === 'replace'
      ? words.sureText.replace(count, holders.replace?.name ?? '')
      : words.sureText.revoke(count);
  return (
    <ReasonedSheet
      id="correct-coupons"
      title={words.sure[way]}
      text={text}
      words={words.start[way]}
      busyWords={words.busy}
      reasonWords={words}
      isGrave
      disabled={typed.trim() !== asked.template}
      ask={(reason) => correctCoupons({ ...asked, reason, typed, requestId })}
      onDone={onBegun}
      onCancel={onCancel}
    >
      <Field label={words.typed(asked.template)} value={typed} onChange={setTyped} />
    </ReasonedSheet>
  );
}
