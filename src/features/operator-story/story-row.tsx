/** One thing that happened: its instant, what it was, where and why, and the amount where there is one. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, longDay, yuan } from '../../../cloudfunctions/contract/in-words';
import type { StoryLine } from '../../../cloudfunctions/contract/member-story';
import { dayOf, timeOf } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import { openOperatorOrder } from '../../platform/navigation';
import desk from '../operator-kit/desk/desk.module.scss';
import styles from './story.module.scss';
import { storyWords as words } from './words';

/** @example amountWords({ asset: 'POINT', value: '-300' }) = '−300 积分' */
function amountWords({ asset, value }: NonNullable<StoryLine['amount']>): string {
  const isLess = value.startsWith('-');
  const size = isLess ? value.slice(1) : value;
  const said = asset === 'CNY' ? yuan(size) : words.points(groupDigits(size));
  return isLess ? `−${said}` : said;
}

/** @param before the line above; of a day that is its own the day is not said again */
export function StoryRow({ line, before }: { line: StoryLine; before: StoryLine | null }): ReactElement {
  const { at, part, title, detail, amount, order } = line;
  const day = dayOf(at);
  return (
    <>
      {(before === null || dayOf(before.at) !== day) && <Text className={styles.day}>{longDay(day)}</Text>}
      <View className={styles.line}>
        <Text className={styles.time}>{timeOf(at)}</Text>
        <View className={`${styles.dot} ${part === 'buying' ? styles.money : ''}`} />
        <View className={styles.what}>
          <Text className={styles.title}>{title}</Text>
          {detail !== '' && <Text className={desk.faint}>{detail}</Text>}
          {order !== null && (
            <Pressable
              className={styles.order}
              label={words.orderLabel(order)}
              onPress={() => void openOperatorOrder(order)}
            >
              {words.order}
            </Pressable>
          )}
        </View>
        {amount !== null && <Text className={styles.amount}>{amountWords(amount)}</Text>}
      </View>
    </>
  );
}
