/** How many fit a rule, now. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { AudienceRule } from '../../../cloudfunctions/contract/audience';
import { groupDigits, longDay, plainYuan } from '../../../cloudfunctions/contract/in-words';
import { accessible } from '../../components/accessible';
import { MessageLine } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import { sharedWords } from '../../components/words';
import { useReply } from '../../platform/use-reply';
import { countAudience } from '../operator-kit/api-audience';
import desk from '../operator-kit/desk/desk.module.scss';
import { troubleLine } from '../operator-kit/desk/words';
import styles from './people.module.scss';
import { builderWords as words } from './words';

interface CountLineProps {
  rule: AudienceRule;
  /** Whether nothing was changed since. */
  isSettled: boolean;
}

/** Asked anew for each rule; the answer to the latest one counts. */
export function CountLine({ rule, isSettled }: CountLineProps): ReactElement {
  const { data, rejection, busy, retry } = useReply(JSON.stringify(rule), () => countAudience(rule));
  if (rejection !== null && !busy)
    return (
      <View className={styles.count}>
        <MessageLine words={troubleLine(rejection)} isTrouble />
        <Pressable className={desk.small} onPress={retry}>
          {sharedWords.retry}
        </Pressable>
      </View>
    );
  if (data === null || busy || !isSettled)
    return (
      <View className={styles.count} {...accessible({ live: 'polite' })}>
        <Text className={styles.counting}>{words.counting}</Text>
        <Text className={styles.note}> </Text>
      </View>
    );
  return (
    <View className={styles.count} {...accessible({ live: 'polite' })}>
      <Text className={styles.counted}>{words.count(groupDigits(String(data.members)))}</Text>
      <Text className={styles.note}>
        {[
          words.countNote(groupDigits(String(data.agreed)), plainYuan(data.spentFen)),
          words.asOf(longDay(data.asOf)),
        ].join(' · ')}
      </Text>
    </View>
  );
}
