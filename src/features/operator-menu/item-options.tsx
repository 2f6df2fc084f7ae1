/** Sizes, sugar, ice, toppings: groups of choices with what each adds to the price. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import styles from '../operator-kit/desk/desk.module.scss';
import { textAt, type Path } from '../operator-kit/form/document';
import { FormField, FormToggle, PlaceProblems, useFormList } from '../operator-kit/form/fields';
import { useFormValue } from '../operator-kit/form/form';
import { text, whole, yuanOf } from '../operator-kit/form/values';
import { formWords } from '../operator-kit/form/words';
import { NameAndCode } from './name-and-code';
import { itemWords } from './words';

const OPTIONS: Path = ['options'];
const NEW_CHOICE = { code: '', name: '', extraFen: 0 };
const NEW_GROUP = { code: '', name: '', least: 1, most: 1, choices: [NEW_CHOICE] };

interface ChoiceProps {
  path: Path;
  /** What the group and the choice are called together. */
  name: string;
  onRemove: () => void;
}

function ChoiceRow({ path, name, onRemove }: ChoiceProps): ReactElement {
  const said = (field: string): string => itemWords.ofGroup(name, field);
  return (
    <View className={styles.row}>
      <View className={styles.grid}>
        <FormField
          path={[...path, 'name']}
          kind={text}
          label={itemWords.choice}
          name={said(itemWords.groupName)}
        />
        <FormField path={[...path, 'code']} kind={text} label={itemWords.code} name={said(itemWords.code)} />
        <FormField
          path={[...path, 'extraFen']}
          kind={yuanOf}
          label={itemWords.extra}
          name={said(itemWords.extra)}
          isNumber
        />
        <FormToggle path={[...path, 'standard']} label={said(itemWords.standard)} />
      </View>
      <Pressable className={styles.small} label={formWords.removeLabel(name)} onPress={onRemove}>
        {formWords.remove}
      </Pressable>
    </View>
  );
}

function Choices({ path, group }: { path: Path; group: string }): ReactElement {
  const { list, add, remove } = useFormList(path);
  return (
    <>
      {list.map((choice, index) => (
        <ChoiceRow
          key={index}
          path={[...path, index]}
          name={itemWords.ofGroup(group, textAt(choice, ['name']) || String(index + 1))}
          onRemove={() => remove(index)}
        />
      ))}
      <PlaceProblems paths={[path]} />
      <Pressable
        className={styles.small}
        label={itemWords.ofGroup(group, itemWords.addChoice)}
        onPress={() => add(NEW_CHOICE)}
      >
        {itemWords.addChoice}
      </Pressable>
    </>
  );
}

function Group({ path, onRemove }: { path: Path; onRemove: () => void }): ReactElement {
  const [value] = useFormValue(path);
  const name = textAt(value, ['name']) || itemWords.newGroup;
  const said = (field: string): string => itemWords.ofGroup(name, field);
  const field = { isNumber: true, kind: whole };
  return (
    <Panel title={itemWords.group(name)} level={3}>
      <View className={styles.grid}>
        <NameAndCode path={path} name={name} />
        <FormField
          {...field}
          path={[...path, 'least']}
          label={itemWords.least}
          name={said(itemWords.least)}
        />
        <FormField {...field} path={[...path, 'most']} label={itemWords.most} name={said(itemWords.most)} />
      </View>
      <PlaceProblems paths={[path]} />
      <Choices path={[...path, 'choices']} group={name} />
      <View>
        <Pressable className={styles.small} onPress={onRemove}>
          {itemWords.removeGroup(name)}
        </Pressable>
      </View>
    </Panel>
  );
}

/** The second part of the form. */
export function ItemOptions(): ReactElement {
  const { list, add, remove } = useFormList(OPTIONS);
  return (
    <Panel title={itemWords.options}>
      <Pressable className={styles.small} onPress={() => add(NEW_GROUP)}>
        {itemWords.addGroup}
      </Pressable>
      <PlaceProblems paths={[OPTIONS]} />
      {list.map((_, index) => (
        <Group key={index} path={[...OPTIONS, index]} onRemove={() => remove(index)} />
      ))}
    </Panel>
  );
}
