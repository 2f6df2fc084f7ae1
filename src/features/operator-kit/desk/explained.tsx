/** A part of the page with what its figures mean, unfolded by a mark beside its title. */
import { useState, type PropsWithChildren, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { Pressable } from '../../../components/pressable';
import desk from './desk.module.scss';
import styles from './explained.module.scss';
import { explainedWords as words } from './words';

interface ExplainedProps {
  title: string;
  about: string;
}

/** @example <Explained title="八类会员" about="最近消费、消费次数…">…</Explained> */
export function Explained({ title, about, children }: PropsWithChildren<ExplainedProps>): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <View className={desk.panel}>
      <View className={styles.titleLine}>
        <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 2 } })}>
          {title}
        </Text>
        <Pressable
          className={styles.about}
          label={words.about(title)}
          expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          <Text className={styles.mark}>i</Text>
        </Pressable>
      </View>
      {isOpen && <Text className={styles.explanation}>{about}</Text>}
      {children}
    </View>
  );
}
