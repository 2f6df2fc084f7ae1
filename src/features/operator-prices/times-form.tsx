/** When, where and for whom an offer holds. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import styles from '../operator-kit/desk/desk.module.scss';
import type { Path } from '../operator-kit/form/document';
import { FormField, FormMoment, PlaceProblems, useFormList } from '../operator-kit/form/fields';
import { ManyChoice } from '../operator-kit/form/many-choice';
import { text } from '../operator-kit/form/values';
import { formWords, WEEKDAYS } from '../operator-kit/form/words';
import type { Names } from './use-names';
import { bookWords, draftWords } from './words';

function Slots({ path, offer }: { path: Path; offer: string }): ReactElement {
  const { list, add, remove } = useFormList(path);
  return (
    <>
      {list.map((_, index) => {
        const slot = draftWords.ofOffer(offer, draftWords.slot(index + 1));
        return (
          <View key={index} className={styles.fieldRow}>
            <View className={styles.fill}>
              <FormField
                path={[...path, index, 'from']}
                kind={text}
                label={draftWords.slotFrom}
                name={`${slot} ${draftWords.slotFrom}`}
              />
            </View>
            <View className={styles.fill}>
              <FormField
                path={[...path, index, 'to']}
                kind={text}
                label={draftWords.slotTo}
                name={`${slot} ${draftWords.slotTo}`}
              />
            </View>
            <Pressable
              className={styles.small}
              label={formWords.removeLabel(slot)}
              onPress={() => remove(index)}
            >
              {formWords.remove}
            </Pressable>
          </View>
        );
      })}
      <PlaceProblems paths={[path, ...list.map((_, index) => [...path, index])]} />
      <Pressable
        className={styles.small}
        label={draftWords.ofOffer(offer, draftWords.addSlot)}
        onPress={() => add({ from: '14:00', to: '17:00' })}
      >
        {draftWords.addSlot}
      </Pressable>
    </>
  );
}

/** An empty list means no limit of that kind. */
export function TimesForm(props: { path: Path; offer: string; names: Names }): ReactElement {
  const { path, offer, names } = props;
  return (
    <Panel title={bookWords.when} level={3}>
      <View className={styles.grid}>
        <FormMoment path={[...path, 'from']} label={draftWords.from} hint={draftWords.noLimit} />
        <FormMoment path={[...path, 'until']} label={draftWords.until} hint={draftWords.noLimit} />
      </View>
      <ManyChoice
        path={[...path, 'weekdays']}
        label={formWords.weekdays}
        options={WEEKDAYS}
        none={draftWords.anyDay}
        isNumber
      />
      <Slots path={[...path, 'slots']} offer={offer} />
      <ManyChoice
        path={[...path, 'stores']}
        label={draftWords.stores}
        options={names.stores}
        none={draftWords.everyStore}
      />
      <ManyChoice
        path={[...path, 'tiers']}
        label={draftWords.tiers}
        options={names.levels}
        none={draftWords.everyTier}
      />
    </Panel>
  );
}
