/** How points and qualifying points are earned: by default, and by category or product. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import styles from '../operator-kit/desk/desk.module.scss';
import type { Path } from '../operator-kit/form/document';
import { Field } from '../operator-kit/form/field';
import { FormField } from '../operator-kit/form/fields';
import { useForm, useFormValue } from '../operator-kit/form/form';
import { useNames } from '../operator-kit/form/use-names';
import type { Option } from '../operator-kit/form/use-options';
import { whole, yuanOf } from '../operator-kit/form/values';
import { formWords } from '../operator-kit/form/words';
import { draftWords, fieldWords, nameOfCode, sectionWords } from './words';

interface RatesOf {
  path: Path;
  /** What the rates are of, and what they give. */
  kind: string;
  gives: string;
  /** By code. */
  names: Readonly<Record<string, string>>;
}

function RateRow({ path, kind, gives, names, rate }: RatesOf & { rate: string }): ReactElement {
  const shown = draftWords.named(nameOfCode(names, rate), rate);
  const { set } = useForm();
  return (
    <View className={styles.fieldRow}>
      <View className={styles.fill}>
        <FormField
          path={[...path, rate]}
          kind={whole}
          label={shown}
          name={draftWords.rateOf(kind, shown, gives)}
          isNumber
        />
      </View>
      <Pressable
        className={styles.small}
        label={draftWords.removeLabel(draftWords.rateOf(kind, shown, gives))}
        onPress={() => set([...path, rate], undefined)}
      >
        {formWords.remove}
      </Pressable>
    </View>
  );
}

/** Rates by category or product: what is not listed earns by default. */
function Rates({ title, ...of }: RatesOf & { title: string }): ReactElement {
  const { path, kind } = of;
  const [value] = useFormValue(path);
  const { set } = useForm();
  const [key, setKey] = useState('');
  const rates = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const wanted = key.trim();
  const add = (): void => {
    set([...path, wanted], 1);
    setKey('');
  };
  return (
    <Panel title={title} level={3}>
      {rates.map((rate) => (
        <RateRow key={rate} {...of} rate={rate} />
      ))}
      <View className={styles.fieldRow}>
        <View className={styles.fill}>
          <Field
            label={draftWords.newKey(kind)}
            name={`${title} ${draftWords.newKey(kind)}`}
            value={key}
            onChange={setKey}
          />
        </View>
        <Pressable
          className={styles.small}
          label={`${title} ${draftWords.addRate}`}
          disabled={wanted === '' || rates.includes(wanted)}
          onPress={add}
        >
          {draftWords.addRate}
        </Pressable>
      </View>
    </Panel>
  );
}

interface RatesOfLinesProps {
  of: 'earn' | 'qualifying';
  gives: string;
  titles: Record<(typeof LINES)[number], string>;
}

const LINES = ['categories', 'products'] as const;

const byCode = (options: readonly Option[]): Record<string, string> =>
  Object.fromEntries(options.map(({ value, words }) => [value, words]));

/** By category, then by product. */
function RatesOfLines({ of, gives, titles }: RatesOfLinesProps): ReactElement {
  const names = useNames();
  return (
    <>
      {LINES.map((lines) => (
        <Rates
          key={lines}
          path={[of, lines]}
          kind={fieldWords[lines]}
          names={byCode(names[lines])}
          gives={gives}
          title={titles[lines]}
        />
      ))}
    </>
  );
}

/** The second part of the form. */
export function EarningForm(): ReactElement {
  return (
    <Panel title={sectionWords.earning}>
      <Text className={`${styles.faint} ${styles.above}`}>{draftWords.ratesHint}</Text>
      <View className={styles.grid}>
        <FormField path={['earn', 'perFen']} kind={yuanOf} label={draftWords.perYuan} isNumber />
        <FormField path={['earn', 'points']} kind={whole} label={draftWords.points} isNumber />
        <FormField
          path={['qualifying', 'perFen']}
          kind={yuanOf}
          label={draftWords.perYuan}
          name={`${sectionWords.qualifying} ${draftWords.perYuan}`}
          isNumber
        />
        <FormField
          path={['qualifying', 'points']}
          kind={whole}
          label={draftWords.qualifyingPoints}
          isNumber
        />
      </View>
      <RatesOfLines
        of="earn"
        gives={draftWords.points}
        titles={{ categories: draftWords.categories, products: draftWords.products }}
      />
      <Text className={`${styles.faint} ${styles.above}`}>{draftWords.qualifyingHint}</Text>
      <RatesOfLines
        of="qualifying"
        gives={draftWords.qualifyingPoints}
        titles={{ categories: draftWords.qualifyingCategories, products: draftWords.qualifyingProducts }}
      />
    </Panel>
  );
}
