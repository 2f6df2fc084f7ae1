/** What a coupon is worth, and on which products. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { CouponValue } from '../../../cloudfunctions/contract/coupon';
import { Panel } from '../../components/panel';
import styles from '../operator-kit/desk/desk.module.scss';
import { textAt } from '../operator-kit/form/document';
import { FormChoice, FormField, PlaceProblems } from '../operator-kit/form/fields';
import { useFormValue } from '../operator-kit/form/form';
import { ManyChoice } from '../operator-kit/form/many-choice';
import type { Names } from '../operator-kit/form/use-names';
import { whole, yuanOf } from '../operator-kit/form/values';
import { NEW_VALUES } from './template-draft';
import { editorWords as words, valueKinds } from './words';

const VALUE = ['terms', 'value'] as const;
const KINDS = Object.entries(valueKinds).map(([value, name]) => ({ value, words: name }));

function Fen(props: { field: string; label: string; hint?: string; isOptional?: boolean }): ReactElement {
  const { field, label, hint, isOptional = false } = props;
  const path = [...VALUE, field];
  return (
    <FormField
      path={path}
      kind={yuanOf}
      label={label}
      isNumber
      {...(hint === undefined ? {} : { hint })}
      {...(isOptional ? { whenEmpty: { path, value: null } } : {})}
    />
  );
}

const Threshold = (): ReactElement => (
  <Fen field="thresholdFen" label={words.threshold} hint={words.thresholdHint} />
);
const Cap = (): ReactElement => <Fen field="capFen" label={words.cap} hint={words.capHint} isOptional />;
const Rate = ({ label }: { label: string }): ReactElement => (
  <FormField path={[...VALUE, 'rateBp']} kind={yuanOf} label={label} isNumber />
);
const Count = ({ field, label }: { field: string; label: string }): ReactElement => (
  <FormField path={[...VALUE, field]} kind={whole} label={label} isNumber />
);

const PARTS: Record<CouponValue['kind'], () => ReactElement> = {
  'amount-off': () => (
    <>
      <Threshold />
      <Fen field="offFen" label={words.off} />
    </>
  ),
  'percent-off': () => (
    <>
      <Threshold />
      <Rate label={words.rate} />
      <Cap />
    </>
  ),
  exchange: () => <Fen field="toFen" label={words.to} hint={words.toHint} />,
  bundle: () => (
    <>
      <Count field="buy" label={words.buy} />
      <Count field="get" label={words.get} />
      <Rate label={words.bundleRate} />
      <Count field="times" label={words.times} />
    </>
  ),
  extras: () => <Cap />,
};

/** Another kind begins with its own fields, empty. */
export function ValueForm({ names }: { names: Names }): ReactElement {
  const [value, set] = useFormValue(VALUE);
  const kind = textAt(value, ['kind']) as CouponValue['kind'];
  const Part = PARTS[kind];
  return (
    <Panel title={words.value}>
      <View className={styles.above}>
        <FormChoice
          path={[...VALUE, 'kind']}
          label={words.kind}
          options={KINDS}
          onChoose={(chosen) => set(NEW_VALUES[chosen as CouponValue['kind']])}
        />
      </View>
      <View className={styles.grid} key={kind}>
        {Part !== undefined && <Part />}
      </View>
      <ManyChoice
        path={['terms', 'scope', 'products']}
        label={words.products}
        options={names.products}
        none={words.anyProduct}
      />
      <ManyChoice
        path={['terms', 'scope', 'categories']}
        label={words.categories}
        options={names.categories}
        none={words.anyCategory}
      />
      <Text className={styles.faint}>{words.scopeHint}</Text>
      <PlaceProblems paths={[[...VALUE], ['terms', 'scope']]} />
    </Panel>
  );
}
