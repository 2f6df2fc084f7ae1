/**
 * A group of 拼团: its ring of seats, what is missing and until when, and what whoever looks can do. It is true
 * within moments: a full one says so before anybody pays.
 */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { GroupReply } from '../../../cloudfunctions/contract/group';
import { accessible } from '../../components/accessible';
import { shortMoment } from '../../components/local-time';
import { plainYuan, Price } from '../../components/price';
import { ProductPicture } from '../../components/product-picture';
import type { Timed } from '../../components/server-clock';
import { useCountdown } from '../../components/use-countdown';
import { GroupFoot } from './group-foot';
import { GroupMembers } from './group-members';
import { headOf, phaseOf, type Phase } from './group-phase';
import { GroupRing } from './group-ring';
import { HeldSeat } from './held-seat';
import { MoneyBack } from './money-back';
import styles from './seats-group.module.scss';
import { groupWords, offerWords } from './words';

/** A change is spoken when it comes. */
function Head({ group, phase }: { group: GroupReply; phase: Phase }): ReactElement {
  const { title, hint } = headOf(group, phase);
  return (
    <View className={styles.head} {...accessible({ live: 'polite' })}>
      <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 2 } })}>
        {title}
      </Text>
      {hint !== '' && <Text className={styles.hint}>{hint}</Text>}
    </View>
  );
}

function Cup({ group }: { group: GroupReply }): ReactElement | null {
  const { offer, priceFen, least } = group;
  if (offer === null) return null;
  return (
    <View className={styles.cup}>
      <ProductPicture name={offer.picture} className={styles.picture} />
      <View className={styles.what}>
        <View className={styles.named}>
          <Text className={styles.name}>{offer.productName || offer.name}</Text>
          {offer.newcomersOnly && <Text className={styles.badge}>{offerWords.newcomers}</Text>}
        </View>
        <Text className={styles.line}>{groupWords.price(least)}</Text>
        <View className={styles.prices}>
          {priceFen !== null && <Price fen={priceFen} size="large" />}
          {offer.aloneFen !== null && (
            <Text className={styles.alone}>{groupWords.alone(offer.aloneFen)}</Text>
          )}
        </View>
      </View>
    </View>
  );
}

function Steps({ group }: { group: GroupReply }): ReactElement | null {
  const { offer, held, paid } = group;
  if (offer === null || offer.steps.length < 2) return null;
  return (
    <View className={styles.steps}>
      {offer.steps.map(({ size, priceFen }) => (
        <Text key={size} className={`${styles.step} ${held + paid >= size ? styles.reached : ''}`}>
          {offerWords.step(size)} {plainYuan(priceFen)}
        </Text>
      ))}
    </View>
  );
}

/** @param props.refresh asks for the group again */
export function SeatsGroup({
  group,
  refresh,
}: {
  group: GroupReply & Timed;
  refresh: () => void;
}): ReactElement {
  const left = useCountdown(Date.parse(group.deadline) - group.offsetMs);
  const phase = phaseOf(group, left === 0);
  const isRunning = group.state === 'forming' || group.state === 'closing';
  const hasSeats = isRunning || group.state === 'filled';
  return (
    <View className={styles.page}>
      <Head group={group} phase={phase} />
      <MoneyBack mine={group.mine} />
      {phase === 'to-pay' && group.mine !== null && (
        <HeldSeat group={group.group} order={group.mine.order} onChanged={refresh} />
      )}
      <Cup group={group} />
      {hasSeats && <GroupRing group={group} left={left} />}
      {hasSeats && <Steps group={group} />}
      {isRunning && (
        <Text className={styles.rule}>
          {groupWords.until(shortMoment(group.deadline))} · {groupWords.rule}
        </Text>
      )}
      <GroupMembers seats={group.seats} moreSeats={group.moreSeats} />
      <GroupFoot group={group} phase={phase} refresh={refresh} />
    </View>
  );
}
