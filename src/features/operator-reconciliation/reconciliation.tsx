/** A day beside WeChat Pay's bill, and below it what was given up. */
import { useState, type ReactElement } from 'react';
import type { ReconciliationReply } from '../../../cloudfunctions/contract/trade';
import { reconcileDay } from '../operator-kit/api-trade';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { troubleOfReply } from '../operator-kit/desk/words';
import { BillDayForm } from '../operator-kit/form/bill-day-form';
import { DayResult } from './day-result';
import { StuckEffects } from './stuck-effects';
import { reconciliationWords as words } from './words';

const trouble: typeof troubleOfReply = (reply) =>
  reply.code === 'wrong-state' ? words.notReady : troubleOfReply(reply);

/** The last result stays on screen while another day is compared. */
export function Reconciliation(): ReactElement {
  const [result, setResult] = useState<ReconciliationReply | null>(null);
  const running = useAttempt(reconcileDay, setResult, trouble);
  return (
    <>
      <BillDayForm lead={words.lead} running={running} />
      {result !== null && <DayResult result={result} />}
      <StuckEffects />
    </>
  );
}
