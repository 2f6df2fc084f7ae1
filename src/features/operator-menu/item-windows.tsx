/** Who may buy an item and when, and what guests may have written on it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import styles from '../operator-kit/desk/desk.module.scss';
import { textAt, type Path } from '../operator-kit/form/document';
import { ChoiceField } from '../operator-kit/form/field';
import { FormField, FormMoment, PlaceProblems, useFormList } from '../operator-kit/form/fields';
import { useFormValue } from '../operator-kit/form/form';
import { ManyChoice } from '../operator-kit/form/many-choice';
import type { Option } from '../operator-kit/form/use-options';
import { whole } from '../operator-kit/form/values';
import { formWords } from '../operator-kit/form/words';
import { itemWords } from './words';

const WINDOWS: Path = ['windows'];
const CUSTOM: Path = ['custom'];
const NEW_WINDOW = { tiers: [], from: null, until: null };

interface WindowProps {
  path: Path;
  name: string;
  levels: Option[];
  onRemove: () => void;
}

function Window({ path, name, levels, onRemove }: WindowProps): ReactElement {
  return (
    <Panel title={name} level={3}>
      <ManyChoice
        path={[...path, 'tiers']}
        label={itemWords.tiers}
        options={levels}
        none={itemWords.everybody}
      />
      <View className={`${styles.grid} ${styles.lines}`}>
        <FormMoment path={[...path, 'from']} label={itemWords.from} hint={itemWords.noFrom} />
        <FormMoment path={[...path, 'until']} label={itemWords.until} hint={itemWords.noFrom} />
      </View>
      <Pressable className={styles.small} label={formWords.removeLabel(name)} onPress={onRemove}>
        {formWords.remove}
      </Pressable>
    </Panel>
  );
}

const KINDS = Object.entries(itemWords.customKinds).map(([value, words]) => ({ value, words }));

function Custom({ levels }: { levels: Option[] }): ReactElement {
  const [custom, setCustom] = useFormValue(CUSTOM);
  const kind = custom === null ? 'none' : textAt(custom, ['kind']);
  const choose = (next: string): void => {
    const kept = custom === null ? { mostCharacters: 8, tiers: [] } : (custom as object);
    setCustom(next === 'none' ? null : { ...kept, kind: next });
  };
  return (
    <Panel title={itemWords.custom}>
      <View className={styles.grid}>
        <ChoiceField label={itemWords.customKind} value={kind} options={KINDS} onChange={choose} />
        {kind !== 'none' && (
          <FormField
            path={[...CUSTOM, 'mostCharacters']}
            kind={whole}
            label={itemWords.mostCharacters}
            isNumber
          />
        )}
      </View>
      {kind !== 'none' && (
        <ManyChoice
          path={[...CUSTOM, 'tiers']}
          label={itemWords.tiers}
          options={levels}
          none={itemWords.everybody}
        />
      )}
      <PlaceProblems paths={[CUSTOM, [...CUSTOM, 'kind']]} />
    </Panel>
  );
}

/** The third part of the form. */
export function ItemWindows({ levels }: { levels: Option[] }): ReactElement {
  const { list, add, remove } = useFormList(WINDOWS);
  return (
    <>
      <Panel title={itemWords.windows}>
        <Text className={styles.faint}>{itemWords.windowsHint}</Text>
        {list.map((_, index) => (
          <Window
            key={index}
            path={[...WINDOWS, index]}
            name={itemWords.window(index + 1)}
            levels={levels}
            onRemove={() => remove(index)}
          />
        ))}
        <PlaceProblems paths={[WINDOWS]} />
        <Pressable className={styles.small} onPress={() => add(NEW_WINDOW)}>
          {itemWords.addWindow}
        </Pressable>
      </Panel>
      <Custom levels={levels} />
    </>
  );
}
