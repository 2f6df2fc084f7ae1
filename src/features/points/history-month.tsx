/** The month on screen: its name, its sums, and the way to its neighbours. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { isZero, magnitude } from '../../../cloudfunctions/contract/in-words';
import type { HistoryReply } from '../../../cloudfunctions/contract/member';
import { accessible } from '../../components/accessible';
import { longMonth } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import styles from './history-month.module.scss';
import { pointsWords } from './words';

interface HistoryMonthProps {
  reply: HistoryReply;
  /** Another month is on its way. */
  busy: boolean;
  onShow: (month: string) => void;
}

interface TurnProps {
  label: string;
  look: string;
  month: string | null;
  busy: boolean;
  onShow: (month: string) => void;
}

function Turn({ label, look, month, busy, onShow }: TurnProps): ReactElement {
  return (
    <Pressable
      className={`${styles.turn} ${look} ${month === null ? styles.off : ''}`}
      label={label}
      disabled={month === null || busy}
      onPress={() => month !== null && onShow(month)}
    />
  );
}

const sumWords = (sign: string, amount: string): string => (isZero(amount) ? '0' : sign + magnitude(amount));

/** Months without entries are passed over: the server names the neighbours. */
export function HistoryMonth({ reply, busy, onShow }: HistoryMonthProps): ReactElement {
  const { earlier, later, earned, spent } = reply;
  return (
    <View className={styles.month}>
      <View className={styles.turner}>
        <Turn label={pointsWords.earlier} look={styles.earlier} month={earlier} busy={busy} onShow={onShow} />
        <Text className={styles.name} {...accessible({ live: 'polite' })}>
          {longMonth(reply.month ?? '')}
        </Text>
        <Turn label={pointsWords.later} look={styles.later} month={later} busy={busy} onShow={onShow} />
      </View>
      <View className={styles.sums}>
        <Text className={styles.sum}>
          {pointsWords.earned} <Text className={styles.earned}>{sumWords('+', earned)}</Text>
        </Text>
        <Text className={styles.sum}>
          {pointsWords.spent} <Text className={styles.spent}>{sumWords('−', spent)}</Text>
        </Text>
      </View>
    </View>
  );
}
