/** What every item has: name, category, price, picture, description, tips. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MenuDeskReply } from '../../../cloudfunctions/contract/trade';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import styles from '../operator-kit/desk/desk.module.scss';
import { FormChoice, FormField, FormToggle, PlaceProblems, useFormList } from '../operator-kit/form/fields';
import { useFormValue } from '../operator-kit/form/form';
import { text, whole, yuanOf } from '../operator-kit/form/values';
import { PictureField } from '../operator-kit/form/picture-field';
import { formWords } from '../operator-kit/form/words';
import { itemWords } from './words';

const TIPS = ['tips'];

function Tips(): ReactElement {
  const { list, add, remove } = useFormList(TIPS);
  return (
    <Panel title={itemWords.tips} level={3}>
      {list.map((_, index) => {
        const name = itemWords.tip(index + 1);
        return (
          <View key={index} className={styles.fieldRow}>
            <View className={styles.fill}>
              <FormField path={[...TIPS, index]} kind={text} label={name} />
            </View>
            <Pressable
              className={styles.small}
              label={formWords.removeLabel(name)}
              onPress={() => remove(index)}
            >
              {formWords.remove}
            </Pressable>
          </View>
        );
      })}
      <Pressable className={styles.small} onPress={() => add('')}>
        {itemWords.addTip}
      </Pressable>
      <PlaceProblems paths={[TIPS]} />
    </Panel>
  );
}

/** A product's own number stays as it was kept first: receipts refer to it. */
export function ItemBasics({ desk, isNew }: { desk: MenuDeskReply; isNew: boolean }): ReactElement {
  const [product] = useFormValue(['product']);
  return (
    <Panel title={itemWords.basics}>
      {!isNew && (
        <Text className={`${styles.faint} ${styles.above}`}>
          {itemWords.product} {String(product)}
        </Text>
      )}
      <View className={styles.grid}>
        {isNew && (
          <FormField path={['product']} kind={text} label={itemWords.product} hint={itemWords.productHint} />
        )}
        <FormField path={['name']} kind={text} label={itemWords.name} />
        <FormChoice
          path={['category']}
          label={itemWords.category}
          options={desk.categories.map(({ id, name }) => ({ value: id, words: name }))}
        />
        <FormField path={['priceFen']} kind={yuanOf} label={itemWords.price} isNumber />
        <FormField path={['mostPerOrder']} kind={whole} label={itemWords.mostPerOrder} isNumber />
      </View>
      <View className={styles.lines}>
        <PictureField path={['picture']} label={itemWords.picture} pictures={desk.pictures} />
      </View>
      <View className={styles.lines}>
        <FormToggle path={['season']} label={itemWords.season} hint={itemWords.seasonHint} />
        <FormField path={['description']} kind={text} label={itemWords.description} />
      </View>
      <Tips />
    </Panel>
  );
}
