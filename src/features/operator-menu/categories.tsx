/** The menu's categories: names, their order, new ones, and taking away those that are empty. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MenuDeskReply } from '../../../cloudfunctions/contract/trade';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { saveCategories } from '../operator-kit/api-trade';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { Field } from '../operator-kit/form/field';
import { formWords } from '../operator-kit/form/words';
import { moved } from './moved';
import { categoryWords, menuWords } from './words';

type Category = MenuDeskReply['categories'][number];

/** As the contract says. Characters. */
const NAME_LENGTH = 40;
const isNameWrong = (name: string): boolean => name.trim() === '' || name.trim().length > NAME_LENGTH;

interface RowProps {
  category: Category;
  items: number;
  isFirst: boolean;
  isLast: boolean;
  onRename: (name: string) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

function Row({ category, items, isFirst, isLast, onRename, onMove, onRemove }: RowProps): ReactElement {
  const { id, name } = category;
  return (
    <View className={styles.row}>
      <Field
        label={`${id} · ${categoryWords.items(items)}`}
        name={categoryWords.nameOf(id)}
        value={name}
        problems={isNameWrong(name) ? [categoryWords.nameWrong] : []}
        onChange={onRename}
      />
      <View className={styles.between}>
        <Pressable
          className={styles.small}
          label={formWords.upLabel(name)}
          disabled={isFirst}
          onPress={() => onMove(-1)}
        >
          {formWords.up}
        </Pressable>
        <Pressable
          className={styles.small}
          label={formWords.downLabel(name)}
          disabled={isLast}
          onPress={() => onMove(1)}
        >
          {formWords.down}
        </Pressable>
        <Pressable
          className={styles.small}
          label={formWords.removeLabel(name)}
          disabled={items > 0}
          onPress={onRemove}
        >
          {formWords.remove}
        </Pressable>
      </View>
    </View>
  );
}

function Adding({
  taken,
  onAdd,
}: {
  taken: readonly string[];
  onAdd: (added: Category) => void;
}): ReactElement {
  const [id, setId] = useState('');
  const [name, setName] = useState('');
  const wanted = { id: id.trim(), name: name.trim() };
  const isTaken = taken.includes(wanted.id);
  const add = (): void => {
    onAdd(wanted);
    setId('');
    setName('');
  };
  return (
    <Panel title={categoryWords.add} level={3}>
      <View className={styles.grid}>
        <Field
          label={categoryWords.id}
          value={id}
          hint={categoryWords.idHint}
          problems={isTaken ? [categoryWords.idTaken] : []}
          onChange={setId}
        />
        <Field label={categoryWords.name} value={name} onChange={setName} />
      </View>
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton
            words={categoryWords.add}
            kind="quiet"
            disabled={wanted.id === '' || isTaken || isNameWrong(name)}
            onPress={add}
          />
        </View>
      </View>
    </Panel>
  );
}

interface CategoriesProps {
  desk: MenuDeskReply;
  onSaved: () => void;
  onLeave: () => void;
}

/** Nothing is kept before it is saved. */
export function Categories({ desk, onSaved, onLeave }: CategoriesProps): ReactElement {
  const [list, setList] = useState<readonly Category[]>(desk.categories);
  const saving = useAttempt(saveCategories, onSaved);
  const itemsIn = (id: string): number => desk.items.filter(({ item }) => item.category === id).length;
  const rename = (index: number, name: string): void =>
    setList(list.map((each, place) => (place === index ? { ...each, name } : each)));
  return (
    <Panel title={categoryWords.title}>
      <Text className={styles.faint}>{categoryWords.hint}</Text>
      {list.map((category, index) => (
        <Row
          key={category.id}
          category={category}
          items={itemsIn(category.id)}
          isFirst={index === 0}
          isLast={index === list.length - 1}
          onRename={(name) => rename(index, name)}
          onMove={(by) => setList(moved(list, index, by))}
          onRemove={() => setList(list.filter((each) => each !== category))}
        />
      ))}
      <Adding taken={list.map(({ id }) => id)} onAdd={(added) => setList([...list, added])} />
      <MessageLine words={saving.trouble} isTrouble />
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton
            words={menuWords.save}
            busyWords={saving.busy === null ? null : menuWords.saving}
            disabled={list.some(({ name }) => isNameWrong(name))}
            onPress={() => saving.start(list.map(({ id, name }) => ({ id, name: name.trim() })))}
          />
        </View>
        <View className={styles.slot}>
          <ActionButton words={menuWords.back} kind="quiet" onPress={onLeave} />
        </View>
      </View>
    </Panel>
  );
}
