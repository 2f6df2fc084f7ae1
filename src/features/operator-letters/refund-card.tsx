/** One refund that waits for its sale, and finding that sale. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { JoinedReply, WaitingRefundsReply } from '../../../cloudfunctions/contract/waiting-sales';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { JoinSheet } from './join-sheet';
import { payloadLines } from './payload-lines';
import { refundWords as words, sourceWords } from './waiting-words';

export type WaitingRefund = WaitingRefundsReply['refunds'][number];

interface RefundCardProps {
  refund: WaitingRefund;
  onJoined: (joined: JoinedReply) => void;
}

export function RefundCard({ refund, onJoined }: RefundCardProps): ReactElement {
  const [isJoining, setJoining] = useState(false);
  const { waiting, storeName, kind, at, receivedAt, source, payload } = refund;
  return (
    <View className={styles.card}>
      <View className={styles.head}>
        <Text className={styles.name}>{words.kinds[kind]}</Text>
        <Text className={styles.badge}>{waiting.receipt}</Text>
      </View>
      <Text className={styles.faint}>{words.since(longMoment(receivedAt))}</Text>
      <View className={`${styles.lines} ${styles.fill}`}>
        <Fact name={words.storeName} value={storeName} />
        <Fact name={words.at} value={longMoment(at)} />
        <Fact name={words.source} value={sourceWords(source)} />
        {payloadLines(payload)
          .slice(1)
          .map(({ name, value }, index) => (
            <Fact key={index} name={name} value={value} />
          ))}
      </View>
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton
            words={words.find}
            label={words.findLabel(waiting.receipt)}
            onPress={() => setJoining(true)}
          />
        </View>
      </View>
      {isJoining && (
        <JoinSheet
          waiting={waiting}
          onDone={(joined) => {
            setJoining(false);
            onJoined(joined);
          }}
          onCancel={() => setJoining(false)}
        />
      )}
    </View>
  );
}
