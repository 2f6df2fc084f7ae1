/** Gifts of a member's nth paid order. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import styles from '../operator-kit/desk/desk.module.scss';
import { FormField, useFormList } from '../operator-kit/form/fields';
import { useProblemsAt } from '../operator-kit/form/form';
import { coupons, whole } from '../operator-kit/form/values';
import { formWords } from '../operator-kit/form/words';
import { draftWords, fieldWords } from './words';

const GIFTS = ['orderGifts'];

function OrderGift({ index, onRemove }: { index: number; onRemove: () => void }): ReactElement {
  const path = [...GIFTS, index];
  const name = draftWords.ofNumber(fieldWords.orderGifts, index);
  const named = (field: string): string => draftWords.ofLevel(name, field);
  return (
    <View className={styles.fieldRow}>
      <View className={styles.fill}>
        <FormField
          path={[...path, 'nth']}
          kind={whole}
          label={fieldWords.nth}
          name={named(fieldWords.nth)}
          isNumber
        />
      </View>
      <View className={styles.fill}>
        <FormField
          path={[...path, 'points']}
          kind={whole}
          label={draftWords.points}
          name={named(draftWords.points)}
          isNumber
        />
      </View>
      <View className={styles.fill}>
        <FormField
          path={[...path, 'coupons']}
          kind={coupons}
          label={fieldWords.coupons}
          name={named(fieldWords.coupons)}
          whenEmpty={{ path: [...path, 'coupons'], value: undefined }}
        />
      </View>
      <Pressable className={styles.small} label={draftWords.removeLabel(name)} onPress={onRemove}>
        {formWords.remove}
      </Pressable>
    </View>
  );
}

/** Each with the order it is for, and what it gives. */
export function OrderGiftsForm(): ReactElement {
  const { list, add, remove } = useFormList(GIFTS);
  const [problem = null] = useProblemsAt(GIFTS);
  return (
    <Panel title={fieldWords.orderGifts} level={3}>
      <Text className={styles.faint}>{draftWords.orderGiftsHint}</Text>
      <MessageLine words={problem} isTrouble />
      {list.map((_, index) => (
        <OrderGift key={index} index={index} onRemove={() => remove(index)} />
      ))}
      <Pressable className={styles.small} onPress={() => add({ nth: '', points: 0 })}>
        {draftWords.addOrderGift}
      </Pressable>
    </Panel>
  );
}
