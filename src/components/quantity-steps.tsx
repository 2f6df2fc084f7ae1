/** How many: one less, the number, one more. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from './accessible';
import { Pressable } from './pressable';
import styles from './quantity-steps.module.scss';
import { sharedWords } from './words';

interface QuantityStepsProps {
  value: number;
  /** What is counted, for whoever hears it. */
  label: string;
  /** Lowest value; one step below it there is nothing to press. */
  least?: number;
  most: number;
  onChange: (value: number) => void;
}

/** @example <QuantitySteps value={2} label="茉莉轻乳茶" most={10} onChange={setQuantity} /> */
export function QuantitySteps({ value, label, least = 1, most, onChange }: QuantityStepsProps): ReactElement {
  return (
    <View className={styles.steps}>
      <Pressable
        className={`${styles.step} ${value <= least ? styles.off : ''}`}
        label={`${label} ${sharedWords.oneLess}`}
        disabled={value <= least}
        onPress={() => onChange(value - 1)}
      >
        <View className={styles.minus} />
      </Pressable>
      <View {...accessible({ live: 'polite' })}>
        <Text className={styles.value}>{value}</Text>
      </View>
      <Pressable
        className={`${styles.step} ${value >= most ? styles.off : ''}`}
        label={`${label} ${sharedWords.oneMore}`}
        disabled={value >= most}
        onPress={() => onChange(value + 1)}
      >
        <View className={styles.plus} />
      </Pressable>
    </View>
  );
}
