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

/** In place of the count: what is missing for one, or that it is on its way. Null: the latter. */
export const CountFrame = ({ note }: { note: string | null }): ReactElement => (
  <View className={styles.count} {...accessible({ live: 'polite' })}>
    <Text className={styles.counting}>{note === null ? words.counting : words.noCount}</Text>
    <Text className={styles.note}>{note ?? ' '}</Text>
  </View>
);

interface CountLineProps {
  rule: AudienceRule;
  /** Whether nothing was changed since. */
  isSettled: boolean;
  /** What is missing for a count now, in words; null: nothing. */
  missing?: string | null;
}

/** Asked anew for each rule; the answer to the latest one counts. */
export function CountLine({ rule, isSettled, missing = null }: CountLineProps): ReactElement {
  const question = JSON.stringify(rule);
  const { data, rejection, busy, retry } = useReply(question, async () => {
    const reply = await countAudience(rule);
    return reply.ok ? { ok: true, data: { ...reply.data, question } } : reply;
  });
  if (missing !== null || busy || !isSettled) return <CountFrame note={missing} />;
  if (rejection !== null)
    return (
      <View className={styles.count}>
        <MessageLine words={troubleLine(rejection)} isTrouble />
        <Pressable className={desk.small} onPress={retry}>
          {sharedWords.retry}
        </Pressable>
      </View>
    );
  if (data?.question !== question) return <CountFrame note={null} />;
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
