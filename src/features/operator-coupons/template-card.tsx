/** A coupon as its member will see it, with its rules unfolded. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { TemplateCard as Card } from '../../../cloudfunctions/contract/promotion';
import { accessible } from '../../components/accessible';
import { Panel } from '../../components/panel';
import desk from '../operator-kit/desk/desk.module.scss';
import styles from './template-card.module.scss';
import { cardWords } from './words';

/** @example <TemplateCard card={check.card} /> */
export function TemplateCard({ card }: { card: Card }): ReactElement {
  const { name, figure, condition, where, when, rules } = card;
  return (
    <Panel title={cardWords.preview}>
      <View className={styles.card}>
        <View className={styles.worth}>
          <Text className={styles.figure}>{figure}</Text>
          <Text className={styles.small}>{condition}</Text>
        </View>
        <View className={styles.said}>
          <Text className={styles.name}>{name}</Text>
          {where !== '' && <Text className={styles.small}>{where}</Text>}
          <Text className={styles.small}>{when}</Text>
        </View>
        <View className={styles.use} {...accessible({ hidden: true })}>
          {cardWords.use}
        </View>
      </View>
      <View className={styles.rules}>
        <Text className={desk.faint}>{cardWords.rules}</Text>
        {rules.map((rule) => (
          <Text key={rule} className={desk.entry}>
            {rule}
          </Text>
        ))}
      </View>
    </Panel>
  );
}
