/**
 * Where an order is made and how it is taken, above what it costs: the store, the way there, the table, 堂食
 * or 自取打包, and how long it takes now.
 */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Serving } from '../../../cloudfunctions/contract/order';
import { SERVING_WORDS } from '../../../cloudfunctions/contract/order-words';
import { distanceWords, placeWords } from '../../components/place-words';
import { Tabs } from '../../components/tabs';
import { useReply } from '../../platform/use-reply';
import { placeNow, useOrderPlace } from '../cart/use-order-place';
import { showWait } from './api';
import styles from './where.module.scss';
import { checkoutWords } from './words';

const CHOICES = (Object.keys(SERVING_WORDS) as Serving[]).map((value) => ({
  value,
  words: SERVING_WORDS[value],
}));

interface WhereProps {
  store: string;
  /** Null: others decide, as in a 拼单. */
  serving: Serving | null;
  disabled: boolean;
  onServing: (serving: Serving) => void;
}

/** The name is there at once; address and wait when the server has said them. */
export function Where({ store, serving, disabled, onServing }: WhereProps): ReactElement {
  const { data: wait } = useReply(store, () => showWait(store));
  const name = useOrderPlace((state) => state.store?.name ?? '');
  const distance = useOrderPlace((state) => state.distance);
  const place = useOrderPlace(placeNow);
  const near = distance === null ? [] : [distanceWords(distance)];
  const details = [...near, wait?.store.address ?? ''].filter((words) => words !== '');
  return (
    <View className={styles.panel}>
      <View className={styles.head}>
        <Text className={styles.name}>{name}</Text>
        {place !== '' && <Text className={styles.place}>{placeWords(place)}</Text>}
      </View>
      {details.length > 0 && <Text className={styles.detail}>{details.join(' · ')}</Text>}
      {wait !== null && <Text className={styles.wait}>{checkoutWords.wait(wait.ahead, wait.minutes)}</Text>}
      {serving !== null && (
        <View className={styles.ways}>
          <Tabs
            label={checkoutWords.serving}
            choices={CHOICES}
            value={serving}
            onChoose={(chosen) => {
              if (!disabled) onServing(chosen);
            }}
          />
        </View>
      )}
    </View>
  );
}
