/** What whoever looks at a group can do, in the bar at its end: join, invite, see the order, begin again. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { GroupReply } from '../../../cloudfunctions/contract/group';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import { ShareButton } from '../../components/share-button';
import { openGroupOffers, openMyGroups, openOrder, openSeat, openStores } from '../../platform/navigation';
import { useSingleFlight } from '../../platform/use-single-flight';
import { useSession } from '../session/use-session';
import { useSharing, type Sharing } from '../sharing/use-sharing';
import styles from './group-foot.module.scss';
import { joinPrice, type Phase } from './group-phase';
import { LeaveSheet } from './leave-sheet';
import { stepFor } from './no-seat';
import { sharedGroup } from './poster';
import { useJoinFirst } from './use-join-first';
import { groupWords, nextWords, type NextStep } from './words';

interface FootProps {
  group: GroupReply;
  phase: Phase;
  refresh: () => void;
}

/** One tap for a member; a visitor joins on the way and goes on. */
function Join({ group }: { group: GroupReply }): ReactElement {
  const who = useSession((state) => state.who);
  const opening = useSingleFlight(() => openSeat({ group: group.group }));
  const joining = useJoinFirst(() => void openSeat({ group: group.group }));
  return (
    <>
      <ActionButton
        words={groupWords.join(joinPrice(group))}
        busyWords={opening.busy !== null || joining.busy ? groupWords.joinBusy : null}
        onPress={() => (who === 'visitor' ? joining.start() : opening.start(true))}
      />
      <MessageLine words={joining.trouble} isTrouble />
      {joining.sheet}
    </>
  );
}

/** There is no seat in this one: what there is instead. */
function Instead({ group, phase, refresh }: FootProps): ReactElement {
  const offer = group.offer?.offer ?? null;
  const isOver = phase === 'full' || phase === 'over' || phase === 'failed' || phase === 'left';
  const step = isOver || group.why === null ? 'open-own' : stepFor(group.why, offer);
  const ways: Record<NextStep, () => Promise<void> | void> = {
    'open-own': () => (offer === null ? openGroupOffers() : openSeat({ offer })),
    mine: openMyGroups,
    store: openStores,
    others: openGroupOffers,
    retry: refresh,
  };
  const going = useSingleFlight(async () => ways[step]());
  const words = phase === 'failed' || phase === 'left' ? groupWords.again : nextWords[step];
  return <ActionButton words={words} disabled={going.busy !== null} onPress={() => going.start(true)} />;
}

/** Passing it on: WeChat's card or the link, and the poster. */
function Invite({ sharing }: { sharing: Sharing }): ReactElement {
  return (
    <>
      <MessageLine words={sharing.said} />
      <View className={styles.ways}>
        <View className={styles.narrow}>
          <ActionButton kind="quiet" words={groupWords.poster} onPress={sharing.openPoster} />
        </View>
        <View className={styles.wide}>
          <ShareButton words={groupWords.invite} onPress={sharing.copy} />
        </View>
      </View>
    </>
  );
}

/** The order of whoever is in, and leaving. */
function Mine({ group, phase, refresh }: FootProps): ReactElement | null {
  const [leaves, setLeaves] = useState(false);
  const { mine } = group;
  if (mine === null) return null;
  return (
    <View className={styles.mine}>
      {phase !== 'made' && (
        <Pressable className={styles.link} onPress={() => void openOrder(mine.order)}>
          {groupWords.order}
        </Pressable>
      )}
      {mine.mayLeave && phase === 'in' && (
        <Pressable className={styles.link} onPress={() => setLeaves(true)}>
          {groupWords.leave}
        </Pressable>
      )}
      {leaves && (
        <LeaveSheet group={group.group} mine={mine} onClose={() => setLeaves(false)} onDone={refresh} />
      )}
    </View>
  );
}

function Main(props: FootProps & { sharing: Sharing }): ReactElement | null {
  const { group, phase, sharing } = props;
  switch (phase) {
    case 'join':
      return <Join group={group} />;
    case 'in':
      return <Invite sharing={sharing} />;
    case 'made':
      return (
        <ActionButton words={groupWords.pickup} onPress={() => void openOrder(group.mine?.order ?? '')} />
      );
    case 'left':
      return group.why === null && group.state === 'forming' ? (
        <Join group={group} />
      ) : (
        <Instead {...props} />
      );
    case 'to-pay':
    case 'closing':
      return null;
    default:
      return <Instead {...props} />;
  }
}

/** Whoever passes the page on sends its card, whatever its state. */
export function GroupFoot(props: FootProps): ReactElement {
  const sharing = useSharing(sharedGroup(props.group), groupWords.copied);
  return (
    <View className={props.phase === 'to-pay' ? styles.none : styles.bar}>
      <Main {...props} sharing={sharing} />
      <Mine {...props} />
      {sharing.sheet}
    </View>
  );
}
