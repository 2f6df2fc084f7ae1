/** What a friend's purchase pays: of single products, of categories, of everything else. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import styles from '../operator-kit/desk/desk.module.scss';
import type { Path } from '../operator-kit/form/document';
import { FormChoice, FormField, FormToggle, PlaceProblems, useFormList } from '../operator-kit/form/fields';
import type { Option } from '../operator-kit/form/use-options';
import { percentOf } from '../operator-kit/form/values';
import { formWords as desk } from '../operator-kit/form/words';
import { formWords as words } from './form-words';
import type { NamesOfRates } from './places';

const PRODUCTS: Path = ['rates', 'products'];
const CATEGORIES: Path = ['rates', 'categories'];

interface RateProps {
  path: Path;
  /** What of: "product" or "category". */
  field: string;
  label: string;
  /** Of the place, where several have the same fields. */
  place: string;
  options: readonly Option[];
  onRemove: () => void;
}

function Rate({ path, field, label, place, options, onRemove }: RateProps): ReactElement {
  return (
    <View className={styles.row}>
      <View className={styles.grid}>
        <FormChoice
          path={[...path, field]}
          label={label}
          name={words.ofPlace(place, label)}
          options={options}
        />
        <FormField
          path={[...path, 'rateBp']}
          kind={percentOf}
          label={words.share}
          name={words.ofPlace(place, words.share)}
          isNumber
        />
      </View>
      {field === 'product' && <FormToggle path={[...path, 'star']} label={words.star} />}
      <Pressable className={styles.small} label={desk.removeLabel(place)} onPress={onRemove}>
        {desk.remove}
      </Pressable>
    </View>
  );
}

/** The most particular one counts. */
export function RatesForm({ names }: { names: NamesOfRates }): ReactElement {
  const products = useFormList(PRODUCTS);
  const categories = useFormList(CATEGORIES);
  const productOptions = [{ value: '', words: words.noProduct }, ...names.products];
  const categoryOptions = [{ value: '', words: words.noCategory }, ...names.categories];
  return (
    <Panel title={words.rates}>
      <Text className={`${styles.faint} ${styles.above}`}>{words.order}</Text>
      <FormField
        path={['rates', 'rateBp']}
        kind={percentOf}
        label={words.rate}
        hint={words.rateHint}
        isNumber
      />
      {products.list.map((_, place) => (
        <Rate
          key={`${products.list.length}-${place}`}
          path={[...PRODUCTS, place]}
          field="product"
          label={words.productName}
          place={words.product(place + 1)}
          options={productOptions}
          onRemove={() => products.remove(place)}
        />
      ))}
      {categories.list.map((_, place) => (
        <Rate
          key={`${categories.list.length}-${place}`}
          path={[...CATEGORIES, place]}
          field="category"
          label={words.categoryName}
          place={words.category(place + 1)}
          options={categoryOptions}
          onRemove={() => categories.remove(place)}
        />
      ))}
      <PlaceProblems paths={[PRODUCTS, CATEGORIES]} />
      <View className={styles.head}>
        <Pressable
          className={styles.small}
          onPress={() => products.add({ product: '', rateBp: '', star: false })}
        >
          {words.addProduct}
        </Pressable>
        <Pressable className={styles.small} onPress={() => categories.add({ category: '', rateBp: '' })}>
          {words.addCategory}
        </Pressable>
      </View>
    </Panel>
  );
}
