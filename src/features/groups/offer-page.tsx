/** One offer: what it is, what it costs together and alone, the groups that run, and the two ways to buy. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { GroupLine, OfferReply } from '../../../cloudfunctions/contract/group';
import { ActionButton } from '../../components/action-button';
import { clock } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import type { Timed } from '../../components/server-clock';
import { useCountdown } from '../../components/use-countdown';
import { openGroup, openMenu, openSeat } from '../../platform/navigation';
import { useSingleFlight } from '../../platform/use-single-flight';
import { beginMenuAt } from '../menu/menu-wish';
import { ShareWay } from '../sharing/share-way';
import { sharedOffer } from '../sharing/shared';
import { useSharing } from '../sharing/use-sharing';
import { FaceMark } from '../../components/face-mark';
import { OfferHead } from './offer-head';
import styles from './offer-page.module.scss';
import { offerWords } from './words';

function Running({ line, offsetMs }: { line: GroupLine } & Timed): ReactElement {
  const { group, leader, missing, deadline } = line;
  const left = useCountdown(Date.parse(deadline) - offsetMs);
  const opening = useSingleFlight(openGroup);
  return (
    <View className={styles.running}>
      <FaceMark initial={leader.initial} />
      <View className={styles.who}>
        <Text className={styles.leader}>{leader.name}</Text>
        <Text className={styles.missing}>
          {left === 0
            ? offerWords.over
            : `${offerWords.missing(Math.max(missing, 0))} · ${offerWords.remaining(clock(left))}`}
        </Text>
      </View>
      <Pressable
        className={styles.join}
        label={offerWords.joinLabel(leader.name, Math.max(missing, 0))}
        disabled={left === 0 || opening.busy !== null}
        onPress={() => opening.start(group)}
      >
        {offerWords.join}
      </Pressable>
    </View>
  );
}

/** Alone, or together: in a group of one's own, or in the one that is the member's already. */
function Ways({ offer, mine }: Pick<OfferReply, 'offer' | 'mine'>): ReactElement {
  const opening = useSingleFlight((own: string | null) =>
    own === null ? openSeat({ offer: offer.offer }) : openGroup(own),
  );
  const buyAlone = (): void => {
    beginMenuAt(offer.product === null ? null : { product: offer.product });
    void openMenu();
  };
  const cannot = mine === null && offer.why !== null;
  return (
    <View className={styles.bar}>
      <MessageLine words={mine === null ? (offer.why?.message ?? null) : null} />
      <View className={styles.ways}>
        <View className={styles.way}>
          <ActionButton kind="quiet" words={offerWords.alone} onPress={buyAlone} />
        </View>
        <View className={styles.way}>
          <ActionButton
            words={mine === null ? offerWords.open : offerWords.toMine}
            disabled={cannot || opening.busy !== null}
            onPress={() => opening.start(mine)}
          />
        </View>
      </View>
    </View>
  );
}

/** Groups that are full or over do not come; the server tells those that may be joined now. */
export function OfferPage({ shown }: { shown: OfferReply & Timed }): ReactElement {
  const { offer, groups, record, mine, offsetMs } = shown;
  const sharing = useSharing(sharedOffer(offer.offer, offer.productName || offer.name, offer.picture));
  return (
    <View className={styles.page}>
      <OfferHead offer={offer} record={record} />
      <ShareWay onPress={() => sharing.open()} />
      {groups.length > 0 && (
        <View className={styles.part}>
          <Panel title={offerWords.running}>
            {groups.map((line) => (
              <Running key={line.group} line={line} offsetMs={offsetMs} />
            ))}
          </Panel>
        </View>
      )}
      {offer.notes !== '' && (
        <View className={styles.part}>
          <Panel title={offerWords.notes}>
            <Text className={styles.line}>{offer.notes}</Text>
          </Panel>
        </View>
      )}
      <Ways offer={offer} mine={mine} />
      {sharing.sheet}
    </View>
  );
}
