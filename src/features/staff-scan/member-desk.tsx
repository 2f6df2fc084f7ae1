/** The member at the till, and everything that may be done for them within their session. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { isZero } from '../../../cloudfunctions/contract/in-words';
import type { TillMember } from '../../../cloudfunctions/contract/pos';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Notice } from '../../components/notice';
import { Panel } from '../../components/panel';
import { useCountdown } from '../../components/use-countdown';
import { goBack, openStaffScan } from '../../platform/navigation';
import { Columns } from '../staff-session/columns';
import { Benefits } from './benefits';
import { Coupons } from './coupons';
import { CreditSheet } from './credit-sheet';
import { DoneList } from './done-list';
import { GoodwillSheet } from './goodwill-sheet';
import { HolderHead } from './holder-head';
import styles from './member-desk.module.scss';
import { MemberHead } from './member-head';
import { ScanEntry } from './scan-entry';
import { SessionClock } from './session-clock';
import { TakePointsSheet } from './take-points-sheet';
import type { Redeeming } from './use-redeem';
import { useTill, type AtTheTill } from './use-till';
import { creditWords, goodwillWords, memberWords } from './words';

type Sheets = 'points' | 'credit' | 'goodwill';

interface ActionsProps {
  member: TillMember;
  at: Redeeming | null;
  canTake: boolean;
}

/**
 * Points and sales: credits may come later than redemptions, the server looks at when the member stood there.
 */
function Actions({ member, at, canTake }: ActionsProps): ReactElement | null {
  const [open, setOpen] = useState<Sheets | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  if (at === null) return null;
  const close = (): void => setOpen(null);
  const tell = (words: string): void => {
    close();
    setSaid(words);
  };
  const show = (which: Sheets): void => {
    setSaid(null);
    setOpen(which);
  };
  return (
    <Panel>
      <ActionButton
        words={memberWords.takePoints}
        disabled={!canTake || isZero(member.redeemablePoints)}
        onPress={() => show('points')}
      />
      <View className={styles.gap} />
      <ActionButton words={creditWords.title} kind="quiet" onPress={() => show('credit')} />
      <View className={styles.gap} />
      <ActionButton
        words={goodwillWords.title}
        kind="quiet"
        disabled={!canTake}
        onPress={() => show('goodwill')}
      />
      <MessageLine words={said} />
      {open === 'points' && <TakePointsSheet at={at} balance={member.redeemablePoints} onClose={close} />}
      {open === 'credit' && (
        <CreditSheet
          store={at.store}
          session={at.session}
          member={member.name === '' ? memberWords.noName : member.name}
          onClose={close}
          onCredited={tell}
        />
      )}
      {open === 'goodwill' && (
        <GoodwillSheet store={at.store} session={at.session} onClose={close} onGiven={tell} />
      )}
    </Panel>
  );
}

function Member({ till }: { till: AtTheTill }): ReactElement {
  const { turn, store, member, holder, coupons, hint, message, session, done } = till;
  const left = useCountdown(session?.endsAt ?? 0);
  const canTake = session !== null && left > 0;
  const at = session && { turn, store, session: session.id };
  return (
    <Columns
      first={
        member !== null ? (
          <MemberHead member={member} hint={hint} message={message} />
        ) : (
          holder && <HolderHead holder={holder} />
        )
      }
      second={
        <>
          {(holder === null || holder.why === null) && <SessionClock left={session && left} />}
          {!canTake && (
            <Panel>
              <ScanEntry store={store} onMember={() => undefined} />
            </Panel>
          )}
          <DoneList store={store} done={done} />
          {(member !== null || coupons.length > 0) && <Coupons coupons={coupons} at={at} canUse={canTake} />}
          {member !== null && (
            <>
              <Benefits benefits={member.benefits} at={at} canUse={canTake} />
              <Actions member={member} at={at} canTake={canTake} />
            </>
          )}
          {canTake && (
            <>
              <ActionButton words={memberWords.next} kind="quiet" onPress={() => void goBack()} />
              <View className={styles.gap} />
            </>
          )}
        </>
      }
    />
  );
}

/** Starts over with each scan; without one there is a way to it. */
export function MemberDesk({ store }: { store: string }): ReactElement {
  const till = useTill((state) => state.at);
  if (till === null || till.store !== store)
    return (
      <Notice
        title={memberWords.nobodyTitle}
        hint={memberWords.nobodyHint}
        action={{ words: memberWords.nobodyAction, onPress: () => void openStaffScan() }}
      />
    );
  return <Member key={till.turn} till={till} />;
}
