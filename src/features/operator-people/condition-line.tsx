/** One condition as a sentence with its places to fill in. */
import type { ReactElement, ReactNode } from 'react';
import { Text, View } from '@tarojs/components';
import { RFM_CLASSES, STAGES, type Span } from '../../../cloudfunctions/contract/audience';
import { HOUSEHOLDS } from '../../../cloudfunctions/contract/limits';
import { classNames, householdNames, stageNames } from '../../../cloudfunctions/contract/people-words';
import { Pressable } from '../../components/pressable';
import { Tabs } from '../../components/tabs';
import desk from '../operator-kit/desk/desk.module.scss';
import { textAt, valueAt, type Path } from '../operator-kit/form/document';
import { FormSlot, PlaceProblems } from '../operator-kit/form/fields';
import { useForm, useFormValue } from '../operator-kit/form/form';
import { ManyChoice } from '../operator-kit/form/many-choice';
import type { Option } from '../operator-kit/form/use-options';
import { whole, yuanOf, type Kind } from '../operator-kit/form/values';
import { formWords } from '../operator-kit/form/words';
import styles from './builder.module.scss';
import { kindOf, type LineKind } from './draft-rule';
import type { RuleNames } from './rule-sentence';
import { builderWords, kindWords, lineWords as words, termWords } from './words';

interface LineProps {
  path: Path;
  kind: LineKind;
  names: RuleNames;
}

const classes: Option[] = RFM_CLASSES.map((value) => ({ value, words: classNames[value] }));
const stages: Option[] = STAGES.map((value) => ({ value, words: stageNames[value] }));
const households: Option[] = HOUSEHOLDS.map((value) => ({ value, words: householdNames[value] }));

const MONTHS = (['this', 'next'] as const).map((value) => ({ value, words: words.months[value] }));

const Said = ({ children }: { children: ReactNode }): ReactElement => (
  <Text className={styles.said}>{children}</Text>
);

/** So many days. */
function Days({ path, kind, before, after }: LineProps & { before: string; after: string }): ReactElement {
  return (
    <View className={styles.sentence}>
      <Said>{before}</Said>
      <FormSlot path={path} kind={whole} label={kindWords[kind]} />
      <Said>{after}</Said>
    </View>
  );
}

interface RangeProps extends LineProps {
  before: string;
  /** Of what stands in the places. */
  typed: Kind;
  /** Before and after each of them. */
  unit: [before: string, after: string];
}

/** From so many, up to so many; either end may be left out. */
function Range({ path, kind, before, typed, unit }: RangeProps): ReactElement {
  const ends = [
    { end: 'least', sign: words.least, label: words.leastOf(kindWords[kind]) },
    { end: 'most', sign: words.most, label: words.mostOf(kindWords[kind]) },
  ];
  const [unitBefore, unitAfter] = unit;
  return (
    <View className={styles.sentence}>
      <Said>{before}</Said>
      {ends.map(({ end, sign, label }, place) => (
        <View key={end} className={styles.end}>
          <Said>{`${sign} ${unitBefore}`.trim()}</Said>
          <FormSlot
            path={[...path, end]}
            kind={typed}
            label={label}
            placeholder={words.noLimit}
            whenEmpty={{ path: [...path, end], value: null }}
          />
          <Said>{`${unitAfter}${place === 0 ? words.comma : ''}`}</Said>
        </View>
      ))}
    </View>
  );
}

/** This month or the next. */
function Birthday({ path }: LineProps): ReactElement {
  const [month, set] = useFormValue([...path, 'month']);
  return (
    <View className={styles.sentence}>
      <Said>{words.birthday}</Said>
      <Tabs
        isInner
        label={words.birthday}
        choices={MONTHS}
        value={month === 'next' ? 'next' : 'this'}
        onChoose={set}
      />
    </View>
  );
}

function Some({ path, label, options }: { path: Path; label: string; options: readonly Option[] }) {
  return (
    <View className={styles.some}>
      <ManyChoice isDense path={[...path, 'of']} label={label} options={options} none={words.noneChosen} />
    </View>
  );
}

function Sentence(props: LineProps): ReactElement {
  const { path, kind, names } = props;
  const { document } = useForm();
  const span = termWords.spans[textAt(document, [...path, 'span']) as Span];
  switch (kind) {
    case 'came':
      return <Days {...props} path={[...path, 'within']} before={words.recent} after={words.came} />;
    case 'absent':
      return <Days {...props} path={[...path, 'days']} before={words.recent} after={words.absent} />;
    case 'orders/ever':
    case 'orders/365':
    case 'orders/90':
      return <Range {...props} before={words.orders(span)} typed={whole} unit={['', words.times]} />;
    case 'spent/ever':
    case 'spent/365':
    case 'spent/90':
      return <Range {...props} before={words.spent(span)} typed={yuanOf} unit={[words.yuan, '']} />;
    case 'joined':
      return <Range {...props} before={words.joined} typed={whole} unit={['', words.days]} />;
    case 'birthday':
      return <Birthday {...props} />;
    case 'household':
      return <Some path={path} label={words.household} options={households} />;
    case 'agreed':
      return <Said>{words.agreed}</Said>;
    case 'class':
      return <Some path={path} label={words.class} options={classes} />;
    case 'stage':
      return <Some path={path} label={words.stage} options={stages} />;
    case 'level':
      return <Some path={path} label={words.level} options={names.levels} />;
    case 'store':
      return <Some path={path} label={words.store} options={names.stores} />;
    case 'tag/true':
      return <Some path={path} label={words.tag} options={names.tags} />;
    case 'tag/false':
      return <Some path={path} label={words.noTag} options={names.tags} />;
  }
}

interface ConditionLineProps {
  place: number;
  names: RuleNames;
  onRemove: () => void;
}

/** What is wrong with it stands below. */
export function ConditionLine({ place, names, onRemove }: ConditionLineProps): ReactElement {
  const { document } = useForm();
  const path = ['all', place];
  const kind = kindOf(valueAt(document, path));
  return (
    <View className={styles.line}>
      <View className={styles.lineHead}>
        {place > 0 && <Text className={styles.and}>{builderWords.and}</Text>}
        <View className={styles.room}>
          <Sentence path={path} kind={kind} names={names} />
        </View>
        <Pressable
          className={desk.small}
          label={builderWords.removeLabel(kindWords[kind])}
          onPress={onRemove}
        >
          {formWords.remove}
        </Pressable>
      </View>
      <PlaceProblems paths={[path, ...['within', 'days', 'least', 'most'].map((end) => [...path, end])]} />
    </View>
  );
}
