/** On home: what was ordered last, and the same again with one tap. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { LastOrder as Last } from '../../../cloudfunctions/contract/member';
import { accessible } from '../../components/accessible';
import { MessageLine } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import { ProductPicture } from '../../components/product-picture';
import { openOrder } from '../../platform/navigation';
import styles from './last-order.module.scss';
import { useAgain } from './use-again';
import { lastWords } from './words';

/** Its words open the order; the button fills the cart of its store, and asks where something is in it. */
export function LastOrder({ last }: { last: Last }): ReactElement {
  const { order, store, what, pictures } = last;
  const again = useAgain();
  return (
    <View className={styles.last} {...accessible({ role: 'region', label: lastWords.title })}>
      <View className={styles.row}>
        <Pressable className={styles.about} onPress={() => void openOrder(order)}>
          <View className={styles.pictures}>
            {pictures.slice(0, 1).map((picture) => (
              <ProductPicture key={picture} className={styles.picture} name={picture} />
            ))}
          </View>
          <View className={styles.words}>
            <Text className={styles.title}>{lastWords.title}</Text>
            <Text className={styles.what}>{what}</Text>
            <Text className={styles.store}>{store}</Text>
          </View>
        </Pressable>
        <Pressable className={styles.again} disabled={again.busy !== null} onPress={() => again.start(order)}>
          {again.busy === null ? lastWords.again : lastWords.busy}
        </Pressable>
      </View>
      <MessageLine words={again.trouble} isTrouble />
      {again.sheet}
    </View>
  );
}
