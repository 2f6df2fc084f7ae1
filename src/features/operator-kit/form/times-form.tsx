/** When, where and for whom an offer or a coupon holds. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Panel } from '../../../components/panel';
import { Pressable } from '../../../components/pressable';
import styles from '../desk/desk.module.scss';
import type { Path } from './document';
import { FormField, FormMoment, PlaceProblems, useFormList } from './fields';
import { ManyChoice } from './many-choice';
import { text } from './values';
import { formWords, timesWords, WEEKDAYS } from './words';
import type { Names } from './use-names';

function Slots({ path, offer }: { path: Path; offer: string }): ReactElement {
  const { list, add, remove } = useFormList(path);
  return (
    <>
      {list.map((_, index) => {
        const slot = timesWords.ofOffer(offer, timesWords.slot(index + 1));
        return (
          <View key={index} className={styles.fieldRow}>
            <View className={styles.fill}>
              <FormField
                path={[...path, index, 'from']}
                kind={text}
                label={timesWords.slotFrom}
                name={`${slot} ${timesWords.slotFrom}`}
              />
            </View>
            <View className={styles.fill}>
              <FormField
                path={[...path, index, 'to']}
                kind={text}
                label={timesWords.slotTo}
                name={`${slot} ${timesWords.slotTo}`}
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
        label={timesWords.ofOffer(offer, timesWords.addSlot)}
        onPress={() => add({ from: '14:00', to: '17:00' })}
      >
        {timesWords.addSlot}
      </Pressable>
    </>
  );
}

/** An empty list means no limit of that kind. */
export function TimesForm(props: { path: Path; offer: string; names: Names }): ReactElement {
  const { path, offer, names } = props;
  return (
    <Panel title={timesWords.when} level={3}>
      <View className={styles.grid}>
        <FormMoment path={[...path, 'from']} label={timesWords.from} hint={timesWords.noLimit} />
        <FormMoment path={[...path, 'until']} label={timesWords.until} hint={timesWords.noLimit} />
      </View>
      <ManyChoice
        path={[...path, 'weekdays']}
        label={formWords.weekdays}
        options={WEEKDAYS}
        none={timesWords.anyDay}
        isNumber
      />
      <Slots path={[...path, 'slots']} offer={offer} />
      <ManyChoice
        path={[...path, 'stores']}
        label={timesWords.stores}
        options={names.stores}
        none={timesWords.everyStore}
      />
      <ManyChoice
        path={[...path, 'tiers']}
        label={timesWords.tiers}
        options={names.levels}
        none={timesWords.everyTier}
      />
    </Panel>
  );
}
