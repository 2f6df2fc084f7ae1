/** Cards below each other, both ways of a split within it; each can be moved up and taken away. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { Card } from '../../../cloudfunctions/contract/flow';
import { Pressable } from '../../components/pressable';
import desk from '../operator-kit/desk/desk.module.scss';
import { listAt, textAt, type Path } from '../operator-kit/form/document';
import { PlaceProblems, useFormList } from '../operator-kit/form/fields';
import { useForm } from '../operator-kit/form/form';
import { CardFields, type Choices } from './card-fields';
import styles from './flows.module.scss';
import { FIRST_CARDS } from './plan-draft';
import { cardWords, editorWords as words, flowWords } from './words';

const KINDS = Object.keys(FIRST_CARDS) as Card['do'][];

function AddCard({
  kinds,
  onAdd,
}: {
  kinds: readonly Card['do'][];
  onAdd: (card: object) => void;
}): ReactElement {
  return (
    <View className={styles.adding}>
      <Text className={desk.faint}>{words.add}</Text>
      <View className={styles.chips}>
        {kinds.map((kind) => (
          <Pressable key={kind} className={styles.chip} onPress={() => onAdd(FIRST_CARDS[kind])}>
            {cardWords[kind]}
          </Pressable>
        ))}
      </View>
    </View>
  );
}

function Head({ path, place }: { path: Path; place: number }): ReactElement {
  const { document, set } = useForm();
  const list = listAt(document, path);
  const name = cardWords[textAt(document, [...path, place, 'do']) as Card['do']];
  const up = (): void => {
    const moved = [...list];
    moved.splice(place - 1, 0, ...moved.splice(place, 1));
    set(path, moved);
  };
  return (
    <View className={styles.head}>
      <Text className={desk.name}>{`${place + 1}. ${name}`}</Text>
      <View className={desk.rowWays}>
        {place > 0 && (
          <Pressable className={desk.small} label={words.upLabel(name, place + 1)} onPress={up}>
            {words.up}
          </Pressable>
        )}
        <Pressable
          className={desk.small}
          label={words.removeLabel(name, place + 1)}
          onPress={() => set([...path, place], undefined)}
        >
          {words.remove}
        </Pressable>
      </View>
    </View>
  );
}

/** Both ways of a split. */
function Ways({ path, ...choices }: { path: Path } & Choices): ReactElement {
  const { document } = useForm();
  const isChance = textAt(document, [...path, 'by', 'is']) === 'chance';
  return (
    <>
      {(['yes', 'no'] as const).map((way) => (
        <View key={way} className={styles.way}>
          <Text className={styles.wayName}>{isChance ? flowWords.chanceWays[way] : flowWords.ways[way]}</Text>
          <CardList path={[...path, way]} isInner {...choices} />
        </View>
      ))}
    </>
  );
}

interface CardListProps extends Choices {
  path: Path;
  /** Of a way: without another split. */
  isInner?: boolean;
}

export function CardList({ path, isInner = false, ...choices }: CardListProps): ReactElement {
  const { document } = useForm();
  const { list, add } = useFormList(path);
  const hasSplit = list.some((_, place) => textAt(document, [...path, place, 'do']) === 'split');
  return (
    <View>
      {list.map((_, place) => {
        const at = [...path, place];
        const kind = textAt(document, [...at, 'do']);
        return (
          <View key={`${list.length} ${place} ${kind}`} className={styles.step}>
            <Head path={path} place={place} />
            <View className={desk.grid}>
              <CardFields path={at} {...choices} />
            </View>
            {kind === 'split' && <Ways path={at} {...choices} />}
            <PlaceProblems paths={[at]} />
          </View>
        );
      })}
      <PlaceProblems paths={[path]} />
      <AddCard kinds={KINDS.filter((kind) => kind !== 'split' || (!isInner && !hasSplit))} onAdd={add} />
    </View>
  );
}
