/** What the card page shows of a member: card, code, points, benefits, the path of tiers, history. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { CardReply } from '../../../cloudfunctions/contract/member';
import { ActionButton } from '../../components/action-button';
import { ListRow } from '../../components/list-row';
import { dayOf, isMoreThanADayAgo } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import { StaleNotice } from '../../components/stale-notice';
import { openBenefits, openCode, openDemoMembers, usePageShown } from '../../platform/navigation';
import { isPassing } from '../../platform/passing-trouble';
import { JoinButton } from '../join/join-button';
import { History } from '../points/history';
import { PointsSummary } from '../points/points-summary';
import styles from './member-card.module.scss';
import { NoCard } from './no-card';
import { TierFace } from './tier-face';
import { TierPath } from './tier-path';
import { tierNamer } from './tier-position';
import { useCard } from './use-card';
import { cardWords } from './words';

/** A browser has no sign-in but the demo's, so there whoever is signed in can be somebody else. */
function Bar({ asOf }: { asOf: string }): ReactElement {
  const isDemo = process.env.TARO_ENV === 'h5';
  const isOld = isMoreThanADayAgo(asOf, Date.now());
  if (!isDemo && !isOld) return <View className={styles.first} />;
  return (
    <View className={styles.bar}>
      {isDemo && (
        <Pressable className={styles.switch} onPress={() => void openDemoMembers()}>
          {cardWords.switchMember}
        </Pressable>
      )}
      {isOld && <Text className={styles.asOf}>{cardWords.asOf(dayOf(asOf))}</Text>}
    </View>
  );
}

/** Other figures mean that the history has more to tell. */
const figuresOf = ({ redeemablePoints, pendingPoints, debtPoints, qualifyingPoints }: CardReply): string =>
  [redeemablePoints, pendingPoints, debtPoints, qualifyingPoints].join(' ');

function Body({ card }: { card: CardReply }): ReactElement {
  return (
    <>
      <View className={styles.block}>
        <TierFace card={card} />
        <View className={styles.action}>
          {card.member.joined ? (
            <ActionButton words={cardWords.showCode} onPress={() => void openCode()} />
          ) : (
            <>
              <Text className={styles.hint}>{cardWords.notJoined}</Text>
              <JoinButton brand={{ name: card.brand.name, welcomeGift: null }} />
            </>
          )}
        </View>
      </View>
      <View className={styles.block}>
        <PointsSummary card={card} />
      </View>
      <View className={`${styles.block} ${styles.row}`}>
        <ListRow title={cardWords.benefits} onPress={() => void openBenefits()} />
      </View>
      <View className={styles.block}>
        <TierPath card={card} />
      </View>
      <History key={figuresOf(card)} tierName={tierNamer(card.levels)} />
    </>
  );
}

/**
 * Asks for the card again whenever the page comes back on screen; what was there stays until the answer
 * comes.
 */
export function MemberCard(): ReactElement {
  const { data: card, rejection, retry } = useCard();
  usePageShown(retry);
  if (card === null || (rejection !== null && !isPassing(rejection)))
    return <NoCard rejection={rejection} onRetry={retry} />;
  return (
    <>
      <Bar asOf={card.asOf} />
      {rejection !== null && <StaleNotice onRetry={retry} />}
      <Body card={card} />
    </>
  );
}
