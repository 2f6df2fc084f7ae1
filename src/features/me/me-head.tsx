/** Who I am: seal, name, since when, and the phone. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MeReply } from '../../../cloudfunctions/contract/account';
import { longDay } from '../../../cloudfunctions/contract/in-words';
import { accessible } from '../../components/accessible';
import { dayOf } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import styles from './me-head.module.scss';
import { meWords } from './words';

interface MeHeadProps {
  me: MeReply;
  onProfile: () => void;
}

/** Pressing it goes where the name can be changed. */
export function MeHead({ me, onProfile }: MeHeadProps): ReactElement {
  const isNamed = me.name !== '';
  const initial = Array.from(isNamed ? me.name : me.brand.name)[0] ?? '';
  const since = me.joinedAt === null ? meWords.member : meWords.joined(longDay(dayOf(me.joinedAt)));
  return (
    <View className={styles.head}>
      <View className={styles.seal} {...accessible({ hidden: true })}>
        {initial}
      </View>
      <View className={styles.who}>
        {isNamed ? (
          <Text className={styles.name} {...accessible({ role: 'heading', browser: { level: 1 } })}>
            {me.name}
          </Text>
        ) : (
          <Pressable className={styles.unnamed} onPress={onProfile}>
            {meWords.noName}
          </Pressable>
        )}
        <Text className={styles.since}>{since}</Text>
        <Text className={styles.since}>{me.phone ?? meWords.noPhone}</Text>
      </View>
    </View>
  );
}
