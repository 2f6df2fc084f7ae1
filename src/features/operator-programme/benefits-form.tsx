/** The benefits of a level: what they are, and how often they may be used. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import styles from '../operator-kit/desk/desk.module.scss';
import type { Path } from '../operator-kit/form/document';
import { ChoiceField } from '../operator-kit/form/field';
import { FormField, useFormList } from '../operator-kit/form/fields';
import { useFormValue } from '../operator-kit/form/form';
import { text, whole } from '../operator-kit/form/values';
import { formWords } from '../operator-kit/form/words';
import { draftWords, fieldWords } from './words';

interface PartProps {
  path: Path;
  /** Names the level and the benefit, for whoever does not see where the field stands. */
  name: string;
}

function Use({ path, name }: PartProps): ReactElement {
  const [value, set] = useFormValue(path);
  const per = typeof value === 'object' && value !== null ? String((value as { per?: unknown }).per) : 'none';
  return (
    <>
      <ChoiceField
        label={fieldWords.use}
        name={draftWords.ofLevel(name, fieldWords.use)}
        value={per}
        options={Object.entries(draftWords.uses).map(([kind, words]) => ({ value: kind, words }))}
        onChange={(kind) =>
          set(kind === 'none' ? undefined : { times: 1, ...(value as object | undefined), per: kind })
        }
      />
      {per !== 'none' && (
        <FormField
          path={[...path, 'times']}
          kind={whole}
          label={draftWords.times}
          name={draftWords.ofLevel(name, draftWords.times)}
          isNumber
        />
      )}
    </>
  );
}

function Benefit({ path, name, onRemove }: PartProps & { onRemove: () => void }): ReactElement {
  const said = (field: string): string => draftWords.ofLevel(name, field);
  return (
    <View className={styles.row}>
      <View className={styles.grid}>
        <FormField
          path={[...path, 'name']}
          kind={text}
          label={draftWords.benefitName}
          name={said(draftWords.benefitName)}
        />
        <FormField
          path={[...path, 'code']}
          kind={text}
          label={draftWords.giftCode}
          name={said(draftWords.giftCode)}
        />
        <FormField
          path={[...path, 'detail']}
          kind={text}
          label={draftWords.benefitDetail}
          name={said(draftWords.benefitDetail)}
        />
        <Use path={[...path, 'use']} name={name} />
      </View>
      <Pressable className={styles.small} label={draftWords.removeLabel(name)} onPress={onRemove}>
        {formWords.remove}
      </Pressable>
    </View>
  );
}

/** @param path of the level */
export function BenefitsForm({ path, level }: { path: Path; level: string }): ReactElement {
  const benefits = [...path, 'benefits'];
  const { list, add, remove } = useFormList(benefits);
  return (
    <Panel title={fieldWords.benefits} level={3}>
      {list.map((_, index) => (
        <Benefit
          key={index}
          path={[...benefits, index]}
          name={draftWords.ofLevel(level, draftWords.ofNumber(fieldWords.benefits, index))}
          onRemove={() => remove(index)}
        />
      ))}
      <Pressable
        className={styles.small}
        label={draftWords.ofLevel(level, draftWords.addBenefit)}
        onPress={() => add({ code: '', name: '', detail: '' })}
      >
        {draftWords.addBenefit}
      </Pressable>
    </Panel>
  );
}
