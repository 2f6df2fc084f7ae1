/** What whoever looks at a 拼单 can do, in the bar at its end: choose, invite, end it, see the order. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { shareTitle } from '../../../cloudfunctions/contract/group-share';
import type { GroupReply } from '../../../cloudfunctions/contract/group';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { MessageLine } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import { ShareButton } from '../../components/share-button';
import { copyText } from '../../platform/clipboard';
import { groupAddress } from '../../platform/launch';
import { groupPage, openMenu, openMyGroups, openOfficeStart, openOrder } from '../../platform/navigation';
import { useShareCard } from '../../platform/share';
import { useSingleFlight } from '../../platform/use-single-flight';
import { useOffice } from '../cart/use-office';
import { useOrderPlace } from '../cart/use-order-place';
import { beginMenuAt } from '../menu/menu-wish';
import { closeOffice } from './api';
import styles from './group-foot.module.scss';
import { LeaveSheet } from './leave-sheet';
import { hasDrink, type OfficePhase } from './office-phase';
import { PosterSheet } from './poster-sheet';
import { groupWords, nextWords, officeWords } from './words';

interface FootProps {
  group: GroupReply;
  phase: OfficePhase;
  /** When it ends, by the device's clock. Milliseconds since 1970. */
  endsAt: number;
  refresh: () => void;
}

/** The menu of its store; what is ordered there is of this group. A guest joins at the checkout. */
function choose({ group, store, deadline }: GroupReply, endsAt: number): Promise<void> {
  if (store !== null) {
    useOffice.getState().enter({ group, store, until: deadline, endsAt });
    useOrderPlace.getState().choose({ ...store, distance: null });
  }
  beginMenuAt(null);
  return openMenu();
}

/** One more order, or why this member cannot and what to do about it. */
function Choose({ group, endsAt }: FootProps): ReactElement {
  const going = useSingleFlight<true>(() => choose(group, endsAt));
  if (group.why !== null)
    return (
      <>
        <MessageLine words={group.why.message} isTrouble />
        <ActionButton words={nextWords.mine} onPress={() => void openMyGroups()} />
      </>
    );
  return (
    <ActionButton
      words={hasDrink(group) ? officeWords.chooseMore : officeWords.choose}
      disabled={going.busy !== null}
      onPress={() => going.start(true)}
    />
  );
}

/** Passing it on, beside choosing. */
function Open(props: FootProps): ReactElement {
  const { group } = props;
  const [said, setSaid] = useState<string | null>(null);
  const [hasPoster, setPoster] = useState(false);
  const link = groupAddress(group.group);
  const copying = useSingleFlight<true>(async () => {
    setSaid((await copyText(link)) ? groupWords.copied : groupWords.notCopied(link));
  });
  return (
    <>
      <MessageLine words={said} />
      {props.phase === 'open' && <Choose {...props} />}
      <View className={styles.more}>
        <View className={styles.narrow}>
          <ActionButton kind="quiet" words={officeWords.poster} onPress={() => setPoster(true)} />
        </View>
        <View className={styles.wide}>
          <ShareButton words={officeWords.invite} onPress={() => copying.start(true)} />
        </View>
      </View>
      {hasPoster && (
        <PosterSheet group={group} onCopy={() => copying.start(true)} onClose={() => setPoster(false)} />
      )}
    </>
  );
}

/** The last question of its starter: what is paid is made, and nothing comes after it. */
function CloseSheet({
  group,
  onClose,
  onDone,
}: Record<'onClose' | 'onDone', () => void> & { group: GroupReply }) {
  const [trouble, setTrouble] = useState<RejectionCode | null>(null);
  const closing = useSingleFlight<true>(async () => {
    setTrouble(null);
    const reply = await closeOffice(group.group);
    onDone();
    if (!reply.ok) return setTrouble(reply.code);
    onClose();
  });
  const paying = group.held > 0 ? officeWords.closePaying(group.held) : '';
  return (
    <ConfirmSheet
      id="close-office"
      title={officeWords.closeTitle}
      text={`${officeWords.closeText(group.paid)}${paying}`}
      words={officeWords.close}
      busyWords={closing.busy === null ? null : officeWords.closing}
      trouble={trouble}
      onConfirm={() => closing.start(true)}
      onCancel={onClose}
    />
  );
}

/** Ending it, the own order, and giving that back. */
function Mine({ group, phase, refresh }: FootProps): ReactElement | null {
  const [sheet, setSheet] = useState<'leave' | 'close' | null>(null);
  const { mine, mayClose } = group;
  const close = (): void => setSheet(null);
  const isOpen = phase === 'open' || phase === 'to-pay';
  const mayLeave = isOpen && mine?.state === 'paid' && mine.mayLeave;
  const hasOrder = mine !== null && phase !== 'filled' && phase !== 'to-pay';
  if (!hasOrder && !(mayClose && isOpen)) return null;
  return (
    <View className={styles.mine}>
      {hasOrder && (
        <Pressable className={styles.link} onPress={() => void openOrder(mine.order)}>
          {officeWords.myOrder}
        </Pressable>
      )}
      {mayLeave && (
        <Pressable className={styles.link} onPress={() => setSheet('leave')}>
          {officeWords.leave}
        </Pressable>
      )}
      {mayClose && isOpen && (
        <Pressable className={styles.link} onPress={() => setSheet('close')}>
          {officeWords.close}
        </Pressable>
      )}
      {sheet === 'close' && <CloseSheet group={group} onClose={close} onDone={refresh} />}
      {sheet === 'leave' && mine !== null && (
        <LeaveSheet group={group.group} mine={mine} isOffice onClose={close} onDone={refresh} />
      )}
    </View>
  );
}

function Main(props: FootProps): ReactElement | null {
  const { group, phase } = props;
  switch (phase) {
    case 'open':
    case 'to-pay':
      return <Open {...props} />;
    case 'closing':
      return null;
    case 'filled':
      return group.mine !== null && hasDrink(group) ? (
        <ActionButton words={groupWords.pickup} onPress={() => void openOrder(group.mine?.order ?? '')} />
      ) : (
        <ActionButton words={officeWords.own} onPress={() => void openOfficeStart()} />
      );
    case 'failed':
      return <ActionButton words={officeWords.again} onPress={() => void openOfficeStart()} />;
  }
}

/** Whoever passes the page on sends its card, whatever its state. */
export function OfficeFoot(props: FootProps): ReactElement {
  const { group, phase } = props;
  useShareCard({ title: shareTitle(group), path: groupPage(group.group), picture: null });
  const isEmpty = phase === 'closing' && group.mine === null;
  return (
    <View className={isEmpty ? styles.none : styles.bar}>
      <Main {...props} />
      <Mine {...props} />
    </View>
  );
}
