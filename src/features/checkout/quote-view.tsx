/** A quote as a guest reads it: what one more step would bring, what did not apply and why. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Quote } from '../../../cloudfunctions/contract/order';
import { Pressable } from '../../components/pressable';
import styles from './quote-view.module.scss';
import { checkoutWords } from './words';

/** The step that would bring more, and the way to it; nothing where there is none. */
export function NextStep({ quote, onMore }: { quote: Quote; onMore: () => void }): ReactElement | null {
  if (quote.nextStep === null) return null;
  return (
    <Pressable className={styles.step} onPress={onMore}>
      <Text className={styles.stepWords}>{quote.nextStep}</Text>
      <Text className={styles.stepWay}>{checkoutWords.addMore}</Text>
    </Pressable>
  );
}

/** Offers that did not apply, on a press. */
export function NotApplied({ quote }: { quote: Quote }): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  if (quote.notApplied.length === 0) return null;
  return (
    <View className={styles.not}>
      <Pressable className={styles.toggle} expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {checkoutWords.notApplied}（{quote.notApplied.length}）
      </Pressable>
      {isOpen &&
        quote.notApplied.map(({ code, name, why }) => (
          <View key={code} className={styles.offer}>
            <Text className={styles.name}>{name}</Text>
            <Text className={styles.why}>{why}</Text>
          </View>
        ))}
    </View>
  );
}
