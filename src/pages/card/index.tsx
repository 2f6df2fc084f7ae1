/** The card page: the card, points, the path of tiers, history. It only composes features and says what is shown without a card. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { CardReply } from '../../../cloudfunctions/contract/member';
import { accessible } from '../../components/accessible';
import { dayOf, isMoreThanADayAgo } from '../../components/local-time';
import { Notice } from '../../components/notice';
import { Pressable } from '../../components/pressable';
import { Skeleton } from '../../components/skeleton';
import { rejectionWords, sharedWords } from '../../components/words';
import { TierFace } from '../../features/card/tier-face';
import { TierPath } from '../../features/card/tier-path';
import { tierNamer } from '../../features/card/tier-position';
import { useCard } from '../../features/card/use-card';
import { cardWords } from '../../features/card/words';
import { useSession } from '../../features/demo-session/use-session';
import { History } from '../../features/points/history';
import { PointsSummary } from '../../features/points/points-summary';
import { backToMembers } from '../../platform/navigation';
import { useSingleFlight } from '../../platform/use-single-flight';
import styles from './index.module.scss';

/** Rejections that only another sign-in answers. */
const NEEDS_SIGN_IN = new Set(['not-signed-in', 'session-expired', 'forbidden', 'not-found']);

function Bar({ asOf }: { asOf: string | null }): ReactElement {
  const back = useSingleFlight(backToMembers);
  const isOld = asOf !== null && isMoreThanADayAgo(asOf, Date.now());
  return (
    <View className={styles.bar ?? ''}>
      <Pressable className={styles.back} onPress={() => back.start(undefined)}>
        {cardWords.switchMember}
      </Pressable>
      {isOld && <Text className={styles.asOf ?? ''}>{cardWords.asOf(dayOf(asOf))}</Text>}
    </View>
  );
}

function CardBody({ card, session }: { card: CardReply; session: string | null }): ReactElement {
  return (
    <>
      <View className={styles.block ?? ''}>
        <TierFace card={card} />
      </View>
      <View className={styles.block ?? ''}>
        <PointsSummary card={card} session={session} />
      </View>
      <View className={styles.block ?? ''}>
        <TierPath card={card} />
      </View>
      <History session={session} tierName={tierNamer(card.levels)} />
    </>
  );
}

/** The card of whoever is signed in. */
export default function CardPage(): ReactElement {
  const session = useSession((state) => state.session);
  const { data: card, rejection, retry } = useCard(session);
  const signIn = { words: cardWords.chooseMember, onPress: () => void backToMembers() };
  const tryAgain = { words: sharedWords.retry, onPress: retry };
  return (
    <View className={styles.page ?? ''} {...accessible({ role: 'main' })}>
      <Bar asOf={card?.asOf ?? null} />
      {rejection !== null ? (
        <Notice
          {...rejectionWords[rejection]}
          action={NEEDS_SIGN_IN.has(rejection) ? signIn : tryAgain}
          isError
        />
      ) : card === null ? (
        <Skeleton heights={[204, 96, 260, 56, 56]} />
      ) : (
        <CardBody card={card} session={session} />
      )}
    </View>
  );
}
