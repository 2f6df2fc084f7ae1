/** What whoever looks at a 拼单 can do, in the bar at its end: choose, invite, end it, see the order. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { GroupReply } from '../../../cloudfunctions/contract/group';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { MessageLine } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import { ShareButton } from '../../components/share-button';
import { openMenu, openMyGroups, openOfficeStart, openOrder } from '../../platform/navigation';
import { useSingleFlight } from '../../platform/use-single-flight';
import { useOffice } from '../cart/use-office';
import { useOrderPlace } from '../cart/use-order-place';
import { beginMenuAt } from '../menu/menu-wish';
import { useSharing, type Sharing } from '../sharing/use-sharing';
import { closeOffice } from './api';
import styles from './group-foot.module.scss';
import { LeaveSheet } from './leave-sheet';
import { hasDrink, type OfficePhase } from './office-phase';
import { sharedGroup } from './poster';
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
  const has = hasDrink(group);
  if (group.why !== null) return <ActionButton words={nextWords.mine} onPress={() => void openMyGroups()} />;
  return (
    <ActionButton
      kind={has ? 'quiet' : 'main'}
      words={has ? officeWords.chooseMore : officeWords.choose}
      disabled={going.busy !== null}
      onPress={() => going.start(true)}
    />
  );
}

/** Choosing first, then asking others: what comes next is the wider one. */
function Open(props: FootProps & { sharing: Sharing }): ReactElement {
  const { group, phase, sharing } = props;
  const has = hasDrink(group);
  const invite = (kind: 'main' | 'quiet'): ReactElement => (
    <ShareButton words={officeWords.invite} kind={kind} onPress={sharing.copy} />
  );
  if (phase === 'to-pay')
    return (
      <>
        <MessageLine words={sharing.said} />
        {invite('quiet')}
      </>
    );
  return (
    <>
      <MessageLine words={sharing.said} />
      <MessageLine words={group.why?.message ?? null} isTrouble />
      <View className={styles.ways}>
        <View className={styles.narrow}>{has ? <Choose {...props} /> : invite('quiet')}</View>
        <View className={styles.wide}>{has ? invite('main') : <Choose {...props} />}</View>
      </View>
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

type Over = 'leave' | 'close';

/** What else there is to do, each a word. */
function linksOf(
  { group, phase }: FootProps,
  onPoster: () => void,
  onOver: (over: Over) => void,
): [string, () => void][] {
  const { mine, mayClose } = group;
  const isOpen = phase === 'open' || phase === 'to-pay';
  const has = hasDrink(group);
  const links: [boolean, string, () => void][] = [
    [has && phase !== 'filled', officeWords.myOrder, () => void openOrder(mine?.order ?? '')],
    [isOpen, officeWords.poster, onPoster],
    [isOpen && has && mine?.mayLeave === true, officeWords.leave, () => onOver('leave')],
    [isOpen && mayClose, officeWords.close, () => onOver('close')],
  ];
  return links.filter(([isThere]) => isThere).map(([, words, go]) => [words, go]);
}

function Links(props: FootProps & { sharing: Sharing }): ReactElement | null {
  const { group, refresh, sharing } = props;
  const [over, setOver] = useState<Over | null>(null);
  const close = (): void => setOver(null);
  const links = linksOf(props, sharing.openPoster, setOver);
  return (
    <>
      {links.length > 0 && (
        <View className={styles.mine}>
          {links.map(([words, onPress]) => (
            <Pressable key={words} className={styles.link} onPress={onPress}>
              {words}
            </Pressable>
          ))}
        </View>
      )}
      {over === 'close' && <CloseSheet group={group} onClose={close} onDone={refresh} />}
      {over === 'leave' && group.mine !== null && (
        <LeaveSheet group={group.group} mine={group.mine} isOffice onClose={close} onDone={refresh} />
      )}
    </>
  );
}

function Main(props: FootProps & { sharing: Sharing }): ReactElement | null {
  const { group, phase } = props;
  switch (phase) {
    case 'open':
    case 'to-pay':
      return <Open {...props} />;
    case 'closing':
      return null;
    case 'filled':
      return hasDrink(group) ? (
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
  const sharing = useSharing(sharedGroup(group), officeWords.copied);
  const isEmpty = phase === 'closing' && !hasDrink(group);
  return (
    <View className={isEmpty ? styles.none : styles.bar}>
      <Main {...props} sharing={sharing} />
      <Links {...props} sharing={sharing} />
      {sharing.sheet}
    </View>
  );
}
