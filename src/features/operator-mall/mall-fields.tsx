/** What is exchanged for what, by whom, and when. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MallKind } from '../../../cloudfunctions/contract/mall';
import type { MallDeskReply } from '../../../cloudfunctions/contract/mall-desk';
import { Panel } from '../../components/panel';
import styles from '../operator-kit/desk/desk.module.scss';
import { FormChoice, FormField, FormMoment, PlaceProblems } from '../operator-kit/form/fields';
import { useForm, useFormValue } from '../operator-kit/form/form';
import { ManyChoice } from '../operator-kit/form/many-choice';
import type { Names } from '../operator-kit/form/use-names';
import { PictureField } from '../operator-kit/form/picture-field';
import { text, whole, yuanOf } from '../operator-kit/form/values';
import { emptyWhat } from './edited-item';
import { editorWords as words, kinds } from './words';

const KINDS = (Object.keys(kinds) as MallKind[]).map((value) => ({ value, words: kinds[value] }));
const NOTHING = { value: '', words: words.choose };

interface WhatProps {
  desk: MallDeskReply;
  names: Names;
  isNew: boolean;
}

/** A coupon, or a product and where it is fetched; its own code stays as it was kept first. */
export function WhatFields({ desk, names, isNew }: WhatProps): ReactElement {
  const { set } = useForm();
  const [item] = useFormValue(['item']);
  const [kind] = useFormValue(['what', 'kind']);
  const templates = desk.templates.map(({ id, name }) => ({ value: id, words: name }));
  return (
    <Panel title={words.what}>
      {!isNew && (
        <Text className={`${styles.faint} ${styles.above}`}>
          {words.item} {String(item)}
        </Text>
      )}
      <View className={styles.grid}>
        {isNew && <FormField path={['item']} kind={text} label={words.item} hint={words.itemHint} />}
        <FormField path={['name']} kind={text} label={words.name} />
        <FormChoice
          path={['what', 'kind']}
          label={words.kind}
          options={KINDS}
          onChoose={(chosen) => set(['what'], emptyWhat(chosen as MallKind))}
        />
        {kind === 'goods' ? (
          <FormChoice
            path={['what', 'product']}
            label={words.product}
            options={[NOTHING, ...names.products]}
          />
        ) : (
          <FormChoice path={['what', 'template']} label={words.template} options={[NOTHING, ...templates]} />
        )}
      </View>
      {kind === 'goods' && (
        <ManyChoice
          path={['what', 'stores']}
          label={words.stores}
          options={names.stores}
          none={words.everyStore}
        />
      )}
      <View className={styles.lines}>
        <PictureField path={['picture']} label={words.picture} pictures={desk.pictures} />
      </View>
      <View className={styles.lines}>
        <FormField path={['description']} kind={text} label={words.description} />
      </View>
    </Panel>
  );
}

const orNone = (name: string) => ({ path: [name], value: null });

/** What it costs, and how many there are. */
export function PriceFields(): ReactElement {
  return (
    <Panel title={words.price}>
      <View className={styles.grid}>
        <FormField path={['points']} kind={whole} label={words.points} isNumber />
        <FormField path={['fen']} kind={yuanOf} label={words.fen} hint={words.fenHint} isNumber />
        <FormField
          path={['stock']}
          kind={whole}
          label={words.stock}
          hint={words.stockHint}
          whenEmpty={orNone('stock')}
          isNumber
        />
        <FormField
          path={['perMember']}
          kind={whole}
          label={words.perMember}
          hint={words.unlimited}
          whenEmpty={orNone('perMember')}
          isNumber
        />
      </View>
    </Panel>
  );
}

/** Who may have it, and when. */
export function WhenFields({ names }: Pick<WhatProps, 'names'>): ReactElement {
  return (
    <Panel title={words.when}>
      <View className={styles.grid}>
        <FormMoment path={['from']} label={words.from} hint={words.always} />
        <FormMoment path={['until']} label={words.until} hint={words.always} />
      </View>
      <ManyChoice path={['tiers']} label={words.tiers} options={names.levels} none={words.everyTier} />
      <PlaceProblems paths={[['what']]} />
    </Panel>
  );
}
