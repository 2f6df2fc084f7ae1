/** A commission that is held: of whom, for what, why, what both sides said, and deciding about it. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import type { HeldCommission } from '../../../cloudfunctions/contract/referral-desk';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { ReasonedSheet } from '../operator-kit/desk/reasoned-sheet';
import { decideCommission } from '../operator-kit/api-referral';
import { commissionStates, heldWords as words } from './words';

type Decision = 'released' | 'refused';

interface DecideSheetProps {
  held: HeldCommission;
  decision: Decision;
  onDone: () => void;
  onCancel: () => void;
}

function DecideSheet({
  held: { member, order },
  decision,
  onDone,
  onCancel,
}: DecideSheetProps): ReactElement {
  const isRefusal = decision === 'refused';
  return (
    <ReasonedSheet
      id="decide-commission"
      title={isRefusal ? words.refuseTitle : words.releaseTitle}
      text={isRefusal ? words.refuseText : words.releaseText}
      words={isRefusal ? words.refuse : words.release}
      busyWords={words.deciding}
      reasonWords={words}
      isGrave={isRefusal}
      ask={(note) => decideCommission({ member, order, decision, note })}
      onDone={onDone}
      onCancel={onCancel}
    />
  );
}

function Ways({
  held,
  onDecided,
}: {
  held: HeldCommission;
  onDecided: (decision: Decision) => void;
}): ReactElement {
  const [decision, setDecision] = useState<Decision | null>(null);
  const { order } = held;
  return (
    <View className={styles.buttons}>
      <View className={styles.slot}>
        <ActionButton
          words={words.release}
          label={words.releaseLabel(order)}
          onPress={() => setDecision('released')}
        />
      </View>
      <View className={styles.slot}>
        <ActionButton
          words={words.refuse}
          label={words.refuseLabel(order)}
          kind="quiet"
          onPress={() => setDecision('refused')}
        />
      </View>
      {decision !== null && (
        <DecideSheet
          held={held}
          decision={decision}
          onDone={() => {
            setDecision(null);
            onDecided(decision);
          }}
          onCancel={() => setDecision(null)}
        />
      )}
    </View>
  );
}

const amountOf = ({ amountFen, points }: HeldCommission): string =>
  points === '0' ? yuan(amountFen) : words.points(groupDigits(points));

interface HeldCardProps {
  held: HeldCommission;
  onDecided: (decision: Decision) => void;
}

/** What is decided says how, and with which note. */
export function HeldCard({ held, onDecided }: HeldCardProps): ReactElement {
  const { member, referrer, friend, order, kind, what, baseFen, state, hold, at } = held;
  const { why, answer, decided, note } = hold;
  return (
    <View className={styles.card}>
      <View className={styles.head}>
        <Text className={styles.name}>{friend === '' ? referrer : words.people(referrer, friend)}</Text>
        <Text className={styles.badge}>{commissionStates[state]}</Text>
        {kind !== 'order' && <Text className={`${styles.badge} ${styles.strong}`}>{words.kinds[kind]}</Text>}
        {decided !== null && (
          <Text className={`${styles.badge} ${styles.strong}`}>{words.decisions[decided]}</Text>
        )}
      </View>
      <Text className={styles.faint}>{words.at(longMoment(at))}</Text>
      <Text className={styles.faint}>{words.order(order)}</Text>
      <Text className={styles.faint}>{words.member(member)}</Text>
      <View className={`${styles.lines} ${styles.fill}`}>
        {what !== '' && <Fact name={words.what} value={what} />}
        {kind === 'order' && <Fact name={words.base} value={yuan(baseFen)} />}
        <Fact name={words.amount} value={amountOf(held)} />
        <Text className={styles.warning}>{why}</Text>
        <View className={styles.below}>
          <Fact name={words.answer} value={answer ?? words.noAnswer} />
          {decided !== null && <Fact name={words.note} value={note} />}
        </View>
      </View>
      {decided === null && <Ways held={held} onDecided={onDecided} />}
    </View>
  );
}
