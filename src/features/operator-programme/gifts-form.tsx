/** The gifts of a level: what reaching it gives. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import styles from '../operator-kit/desk/desk.module.scss';
import type { Path } from '../operator-kit/form/document';
import { FormField, useFormList } from '../operator-kit/form/fields';
import { useProblemsAt } from '../operator-kit/form/form';
import { coupons, text, whole } from '../operator-kit/form/values';
import { formWords } from '../operator-kit/form/words';
import { draftWords, fieldWords } from './words';

interface PartProps {
  path: Path;
  level: string;
}

interface GiftProps extends PartProps {
  index: number;
  onRemove: () => void;
}

function Gift({ path, level, index, onRemove }: GiftProps): ReactElement {
  const name = draftWords.ofLevel(level, draftWords.ofNumber(fieldWords.gifts, index));
  return (
    <View className={styles.fieldRow}>
      <View className={styles.fill}>
        <FormField
          path={[...path, 'code']}
          kind={text}
          label={draftWords.giftCode}
          name={draftWords.ofLevel(name, draftWords.giftCode)}
        />
      </View>
      <View className={styles.fill}>
        <FormField
          path={[...path, 'points']}
          kind={whole}
          label={draftWords.points}
          name={draftWords.ofLevel(name, draftWords.points)}
          isNumber
        />
      </View>
      <View className={styles.fill}>
        <FormField
          path={[...path, 'coupons']}
          kind={coupons}
          label={fieldWords.coupons}
          name={draftWords.ofLevel(name, fieldWords.coupons)}
          whenEmpty={{ path: [...path, 'coupons'], value: undefined }}
        />
      </View>
      <Pressable className={styles.small} label={draftWords.removeLabel(name)} onPress={onRemove}>
        {formWords.remove}
      </Pressable>
    </View>
  );
}

/** @param path of the level */
export function GiftsForm({ path, level }: PartProps): ReactElement {
  const gifts = [...path, 'gifts'];
  const { list, add, remove } = useFormList(gifts);
  const [problem = null] = useProblemsAt(gifts);
  return (
    <Panel title={fieldWords.gifts} level={3}>
      <MessageLine words={problem} isTrouble />
      {list.map((_, index) => (
        <Gift
          key={index}
          path={[...gifts, index]}
          level={level}
          index={index}
          onRemove={() => remove(index)}
        />
      ))}
      <Pressable
        className={styles.small}
        label={draftWords.ofLevel(level, draftWords.addGift)}
        onPress={() => add({ code: '', points: 1 })}
      >
        {draftWords.addGift}
      </Pressable>
    </Panel>
  );
}
