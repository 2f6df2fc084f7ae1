/** The gifts of a level: what reaching it gives. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { MessageLine } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import styles from '../operator-desk/desk.module.scss';
import { Panel } from '../operator-desk/panel';
import { listAt, type Path } from './document';
import { DraftField } from './draft-field';
import { useProblemsAt } from './use-check';
import { useDraft } from './use-draft';
import { text, whole } from './values';
import { draftWords, fieldWords } from './words';

interface PartProps {
  path: Path;
  level: string;
}

function Gift({ path, level, index }: PartProps & { index: number }): ReactElement {
  const set = useDraft((state) => state.set);
  const name = draftWords.ofLevel(level, draftWords.ofNumber(fieldWords.gifts ?? '', index));
  return (
    <View className={styles.fieldRow}>
      <View className={styles.fill}>
        <DraftField
          path={[...path, 'code']}
          kind={text}
          label={draftWords.giftCode}
          name={draftWords.ofLevel(name, draftWords.giftCode)}
        />
      </View>
      <View className={styles.fill}>
        <DraftField
          path={[...path, 'points']}
          kind={whole}
          label={draftWords.points}
          name={draftWords.ofLevel(name, draftWords.points)}
          isNumber
        />
      </View>
      <Pressable
        className={styles.small}
        label={draftWords.removeLabel(name)}
        onPress={() => set(path, undefined)}
      >
        {draftWords.remove}
      </Pressable>
    </View>
  );
}

/** @param path of the level */
export function GiftsForm({ path, level }: PartProps): ReactElement {
  const list = [...path, 'gifts'];
  const count = useDraft(({ draft }) => listAt(draft?.document, list).length);
  const set = useDraft((state) => state.set);
  const [problem = null] = useProblemsAt(list);
  return (
    <Panel title={fieldWords.gifts ?? ''} level={3}>
      <MessageLine words={problem} isTrouble />
      {Array.from({ length: count }, (_, index) => (
        <Gift key={index} path={[...list, index]} level={level} index={index} />
      ))}
      <Pressable
        className={styles.small}
        label={draftWords.ofLevel(level, draftWords.addGift)}
        onPress={() => set([...list, count], { code: '', points: 1 })}
      >
        {draftWords.addGift}
      </Pressable>
    </Panel>
  );
}
