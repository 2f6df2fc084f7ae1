/** Prices of levels: which share of the price each pays, on everything or on some categories. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import styles from '../operator-kit/desk/desk.module.scss';
import { textAt, type Path } from '../operator-kit/form/document';
import { FormChoice, FormField, PlaceProblems, useFormList } from '../operator-kit/form/fields';
import { ManyChoice } from '../operator-kit/form/many-choice';
import { percentOf } from '../operator-kit/form/values';
import { formWords } from '../operator-kit/form/words';
import type { Names } from '../operator-kit/form/use-names';
import { bookWords, draftWords } from './words';

const TIER_PRICES: Path = ['tierPrices'];

function TierPrice(props: { place: number; names: Names; onRemove: () => void }): ReactElement {
  const { place, names, onRemove } = props;
  const path = [...TIER_PRICES, place];
  const name = draftWords.tierPrice(place + 1);
  return (
    <View className={styles.row}>
      <View className={styles.grid}>
        <FormChoice
          path={[...path, 'tier']}
          label={draftWords.tier}
          name={draftWords.ofOffer(name, draftWords.tier)}
          options={names.levels}
        />
        <FormField
          path={[...path, 'rateBp']}
          kind={percentOf}
          label={draftWords.rate}
          name={draftWords.ofOffer(name, draftWords.rate)}
          isNumber
        />
      </View>
      <ManyChoice
        path={[...path, 'categories']}
        label={draftWords.categories}
        options={names.categories}
        none={bookWords.everything}
      />
      <Pressable className={styles.small} label={formWords.removeLabel(name)} onPress={onRemove}>
        {formWords.remove}
      </Pressable>
    </View>
  );
}

/** A new one is for the first level that has none. */
export function TierPricesForm({ names }: { names: Names }): ReactElement {
  const { list, add, remove } = useFormList(TIER_PRICES);
  const had = list.map((each) => textAt(each, ['tier']));
  const next = names.levels.find(({ value }) => !had.includes(value))?.value ?? '';
  return (
    <Panel title={draftWords.tierPrices}>
      {list.map((_, index) => (
        <TierPrice key={index} place={index} names={names} onRemove={() => remove(index)} />
      ))}
      <PlaceProblems paths={[TIER_PRICES]} />
      <Pressable className={styles.small} onPress={() => add({ tier: next, rateBp: '', categories: [] })}>
        {draftWords.addTierPrice}
      </Pressable>
    </Panel>
  );
}
