/** The parts of a set: each one of a few products. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { MenuItem } from '../../../cloudfunctions/contract/menu';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { Toggle } from '../../components/toggle';
import styles from '../operator-kit/desk/desk.module.scss';
import { textAt, type Path } from '../operator-kit/form/document';
import { PlaceProblems, useFormList } from '../operator-kit/form/fields';
import { useFormValue } from '../operator-kit/form/form';
import { ManyChoice } from '../operator-kit/form/many-choice';
import type { Option } from '../operator-kit/form/use-options';
import { NameAndCode } from './name-and-code';
import { itemWords } from './words';

const SET: Path = ['set'];
const PARTS: Path = ['set', 'parts'];
const NEW_PART = { code: '', name: '', products: [] };

function Part({
  path,
  products,
  onRemove,
}: {
  path: Path;
  products: Option[];
  onRemove: () => void;
}): ReactElement {
  const [value] = useFormValue(path);
  const name = textAt(value, ['name']) || itemWords.newPart;
  return (
    <Panel title={itemWords.part(name)} level={3}>
      <View className={styles.grid}>
        <NameAndCode path={path} name={name} />
      </View>
      <ManyChoice
        path={[...path, 'products']}
        label={itemWords.products}
        options={products}
        none={itemWords.noProducts}
      />
      <Pressable className={styles.small} onPress={onRemove}>
        {itemWords.removePart(name)}
      </Pressable>
    </Panel>
  );
}

/** The fourth part of the form. A set holds no set, nor itself. */
export function ItemSet({ items }: { items: MenuItem[] }): ReactElement {
  const [set, change] = useFormValue(SET);
  const [product] = useFormValue(['product']);
  const { list, add, remove } = useFormList(PARTS);
  const isSet = set !== null && set !== undefined;
  const products = items
    .filter((item) => item.set === null && item.product !== product)
    .map((item) => ({ value: item.product, words: item.name }));
  return (
    <Panel title={itemWords.set}>
      <Toggle
        kind="checkbox"
        title={itemWords.isSet}
        isOn={isSet}
        onChange={(isOn) => change(isOn ? { parts: [NEW_PART] } : null)}
      />
      {list.map((_, index) => (
        <Part key={index} path={[...PARTS, index]} products={products} onRemove={() => remove(index)} />
      ))}
      <PlaceProblems paths={[SET, PARTS]} />
      {isSet && (
        <Pressable className={styles.small} onPress={() => add(NEW_PART)}>
          {itemWords.addPart}
        </Pressable>
      )}
    </Panel>
  );
}
