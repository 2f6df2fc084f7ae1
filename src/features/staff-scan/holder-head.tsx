/** Whose coupon was scanned: no more than a name, because whoever shows it may have been sent it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { Panel } from '../../components/panel';
import styles from './member-head.module.scss';
import type { Holder } from './use-till';
import { couponWords, memberWords } from './words';

/** As a till may see them. */
export function HolderHead({ holder: { name, tierName, why } }: { holder: Holder }): ReactElement {
  return (
    <Panel>
      <View className={styles.who}>
        <Text className={styles.name} {...accessible({ role: 'heading', browser: { level: 2 } })}>
          {name === '' ? memberWords.noName : name}
        </Text>
        <Text className={styles.chip}>{tierName}</Text>
      </View>
      <Text className={styles.soft}>{why ?? couponWords.onlyThis}</Text>
    </Panel>
  );
}
