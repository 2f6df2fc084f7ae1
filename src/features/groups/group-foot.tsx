/** What whoever looks at a group can do, in the bar at its end: join, invite, see the order, begin again. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { shareTitle } from '../../../cloudfunctions/contract/group-share';
import type { GroupReply } from '../../../cloudfunctions/contract/group';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import { ShareButton } from '../../components/share-button';
import { copyText } from '../../platform/clipboard';
import { groupAddress } from '../../platform/launch';
import {
  groupPage,
  openGroupOffers,
  openMyGroups,
  openOrder,
  openSeat,
  openStores,
} from '../../platform/navigation';
import { pictureAddress } from '../../platform/pictures';
import { useShareCard } from '../../platform/share';
import { useSingleFlight } from '../../platform/use-single-flight';
import { useSession } from '../session/use-session';
import styles from './group-foot.module.scss';
import { joinPrice, type Phase } from './group-phase';
import { LeaveSheet } from './leave-sheet';
import { stepFor } from './no-seat';
import { PosterSheet } from './poster-sheet';
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
function Invite({ group }: { group: GroupReply }): ReactElement {
  const [said, setSaid] = useState<string | null>(null);
  const [hasPoster, setPoster] = useState(false);
  const link = groupAddress(group.group);
  const copying = useSingleFlight<true>(async () => {
    setSaid((await copyText(link)) ? groupWords.copied : groupWords.notCopied(link));
  });
  return (
    <>
      <MessageLine words={said} />
      <View className={styles.ways}>
        <View className={styles.narrow}>
          <ActionButton kind="quiet" words={groupWords.poster} onPress={() => setPoster(true)} />
        </View>
        <View className={styles.wide}>
          <ShareButton words={groupWords.invite} onPress={() => copying.start(true)} />
        </View>
      </View>
      {hasPoster && (
        <PosterSheet group={group} onCopy={() => copying.start(true)} onClose={() => setPoster(false)} />
      )}
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

function Main(props: FootProps): ReactElement | null {
  const { group, phase } = props;
  switch (phase) {
    case 'join':
      return <Join group={group} />;
    case 'in':
      return <Invite group={group} />;
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
  const { group } = props;
  useShareCard({
    title: shareTitle(group),
    path: groupPage(group.group),
    picture: pictureAddress(group.offer?.picture ?? ''),
  });
  return (
    <View className={props.phase === 'to-pay' ? styles.none : styles.bar}>
      <Main {...props} />
      <Mine {...props} />
    </View>
  );
}
