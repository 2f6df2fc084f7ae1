/**
 * A 拼单: who started it, where and until when, who has ordered what, and what whoever looks can do. It is true
 * within moments.
 */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { GroupReply } from '../../../cloudfunctions/contract/group';
import { accessible } from '../../components/accessible';
import { clock, dayOf, shortMoment, timeOf } from '../../components/local-time';
import { Panel } from '../../components/panel';
import type { Timed } from '../../components/server-clock';
import { useCountdown } from '../../components/use-countdown';
import { FaceMark } from '../../components/face-mark';
import { GroupMembers } from './group-members';
import { HeldSeat } from './held-seat';
import { MoneyBack } from './money-back';
import { OfficeFoot } from './office-foot';
import styles from './office-group.module.scss';
import { officeHead, officePhase, type OfficePhase } from './office-phase';
import { officeWords } from './words';

/** A change is spoken when it comes. */
function Head({ group, phase }: { group: GroupReply; phase: OfficePhase }): ReactElement {
  const { title, hint } = officeHead(group, phase);
  return (
    <View className={styles.head} {...accessible({ live: 'polite' })}>
      <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 2 } })}>
        {title}
      </Text>
      <Text className={styles.hint}>{hint}</Text>
    </View>
  );
}

/** Of today, the time says it. */
const momentOf = ({ deadline, now }: GroupReply): string =>
  dayOf(deadline) === dayOf(now) ? timeOf(deadline) : shortMoment(deadline);

/** Who asks, where, and how long there is. */
function About({ group, left }: { group: GroupReply; left: number }): ReactElement {
  const { office, store, state } = group;
  return (
    <Panel>
      <View className={styles.about}>
        {office !== null && <FaceMark initial={office.starter.initial} />}
        <View className={styles.what}>
          <Text className={styles.name}>{officeWords.startedBy(office?.starter.name ?? '')}</Text>
          <Text className={styles.line}>
            {store?.name} · {officeWords.deadline(momentOf(group))}
          </Text>
        </View>
        {state === 'forming' && left > 0 && (
          <View className={styles.left}>
            <Text className={styles.label}>{officeWords.closingIn}</Text>
            <Text className={styles.clock}>{clock(left)}</Text>
          </View>
        )}
      </View>
      <Gift group={group} />
    </Panel>
  );
}

function Gift({ group }: { group: GroupReply }): ReactElement | null {
  const { office, paid, state } = group;
  if (office === null || office.gift === null) return null;
  const { size, count } = office.gift;
  const isOver = state !== 'forming' && state !== 'closing';
  if (isOver && (state !== 'filled' || paid < size)) return null;
  const reached = isOver ? officeWords.giftGiven : officeWords.giftReached;
  return (
    <View className={styles.gift}>
      <Text className={styles.giftWords}>{officeWords.gift(size, count)}</Text>
      <Text className={styles.giftState}>{paid < size ? officeWords.giftMissing(size - paid) : reached}</Text>
    </View>
  );
}

function Orders({ group, phase }: { group: GroupReply; phase: OfficePhase }): ReactElement | null {
  const { seats, moreSeats, paid } = group;
  const title = officeWords.orders(paid);
  if (seats.length > 0)
    return <GroupMembers seats={seats} moreSeats={moreSeats} title={title} leader={null} />;
  if (phase !== 'open') return null;
  return (
    <Panel title={title}>
      <Text className={styles.line}>{officeWords.nobody}</Text>
    </Panel>
  );
}

/** @param props.refresh asks for the group again */
export function OfficeGroup({
  group,
  refresh,
}: {
  group: GroupReply & Timed;
  refresh: () => void;
}): ReactElement {
  const endsAt = Date.parse(group.deadline) - group.offsetMs;
  const left = useCountdown(endsAt);
  const phase = officePhase(group, left === 0);
  return (
    <View className={styles.page}>
      <Head group={group} phase={phase} />
      <MoneyBack mine={group.mine} />
      {phase === 'to-pay' && group.mine !== null && (
        <HeldSeat group={group.group} order={group.mine.order} onChanged={refresh} />
      )}
      <About group={group} left={left} />
      <Orders group={group} phase={phase} />
      <OfficeFoot group={group} phase={phase} endsAt={endsAt} refresh={refresh} />
    </View>
  );
}
