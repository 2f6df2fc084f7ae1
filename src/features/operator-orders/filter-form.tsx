/** What is looked for: days, store, state, number. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ORDER_STATES } from '../../../cloudfunctions/contract/order';
import { ActionButton } from '../../components/action-button';
import type { OrderFilter } from '../operator-kit/api-trade';
import styles from '../operator-kit/desk/desk.module.scss';
import { DayField } from '../operator-kit/form/day-field';
import { ChoiceField, Field } from '../operator-kit/form/field';
import { useStores } from '../operator-kit/form/use-options';
import { filterOf, type TypedFilter } from './filter';
import { ordersWords } from './words';

const STATES = [
  { value: '', words: ordersWords.everyState },
  ...ORDER_STATES.map((value) => ({ value, words: ordersWords.states[value] })),
];

interface FilterFormProps {
  typed: TypedFilter;
  onType: (typed: TypedFilter) => void;
  onSearch: (filter: OrderFilter) => void;
}

/** Nothing is asked for before it is pressed. */
export function FilterForm({ typed, onType, onSearch }: FilterFormProps): ReactElement {
  const { stores } = useStores();
  const filter = filterOf(typed);
  const take = (field: keyof TypedFilter) => (value: string) => onType({ ...typed, [field]: value });
  return (
    <View className={styles.panel}>
      <View className={styles.grid}>
        <DayField label={ordersWords.from} value={typed.from} onChange={take('from')} />
        <DayField
          label={ordersWords.to}
          value={typed.to}
          problems={filter === null ? [ordersWords.daysWrong] : []}
          onChange={take('to')}
        />
        <ChoiceField
          label={ordersWords.store}
          value={typed.store}
          options={[{ value: '', words: ordersWords.everyStore }, ...stores]}
          onChange={take('store')}
        />
        <ChoiceField
          label={ordersWords.state}
          value={typed.state}
          options={STATES}
          onChange={take('state')}
        />
        <Field label={ordersWords.text} value={typed.text} onChange={take('text')} />
      </View>
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton
            words={ordersWords.search}
            disabled={filter === null}
            onPress={() => filter !== null && onSearch(filter)}
          />
        </View>
      </View>
    </View>
  );
}
