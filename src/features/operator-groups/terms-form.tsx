/** What a group costs and how it comes about: the product, steps, the leader, the rules. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { SeatsTerms } from '../../../cloudfunctions/contract/group';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { Toggle } from '../../components/toggle';
import styles from '../operator-kit/desk/desk.module.scss';
import { textAt, valueAt, type Path } from '../operator-kit/form/document';
import { FormChoice, FormField, FormToggle, PlaceProblems, useFormList } from '../operator-kit/form/fields';
import { useForm, useFormValue } from '../operator-kit/form/form';
import type { Names } from '../operator-kit/form/use-names';
import type { Option } from '../operator-kit/form/use-options';
import { whole, yuanOf } from '../operator-kit/form/values';
import { formWords } from '../operator-kit/form/words';
import { hours, NEW_LEADERS, NEW_TERMS } from './offer-draft';
import { editorWords as words } from './words';

const STEPS = ['terms', 'steps'] as const;
const LEADER = ['terms', 'leader'] as const;
const FILL = ['terms', 'fillAbove'] as const;
/** As the contract says. */
const MOST_STEPS = 5;
type LeaderKind = SeatsTerms['leader']['kind'];
const KINDS = Object.entries(words.kinds).map(([value, name]) => ({ value, words: name }));
const LEADERS = Object.entries(words.leaders).map(([value, name]) => ({ value, words: name }));

function Step({ place, onRemove }: { place: number; onRemove: (() => void) | null }): ReactElement {
  const step = words.step(place + 1);
  const path = [...STEPS, place];
  return (
    <View className={styles.fieldRow}>
      <View className={styles.fill}>
        <FormField
          path={[...path, 'size']}
          kind={whole}
          label={words.size}
          name={words.ofStep(step, words.size)}
          isNumber
        />
      </View>
      <View className={styles.fill}>
        <FormField
          path={[...path, 'priceFen']}
          kind={yuanOf}
          label={words.stepPrice}
          name={words.ofStep(step, words.stepPrice)}
          isNumber
        />
      </View>
      {onRemove !== null && (
        <Pressable className={styles.small} label={formWords.removeLabel(step)} onPress={onRemove}>
          {formWords.remove}
        </Pressable>
      )}
    </View>
  );
}

/** One step: a group of that size. Several: the more come, the cheaper. */
function Steps(): ReactElement {
  const { list, add, remove } = useFormList(STEPS);
  return (
    <Panel title={words.price}>
      <Text className={`${styles.faint} ${styles.above}`}>{words.priceHint}</Text>
      {list.map((_, place) => (
        <Step
          // A step that is taken away gives its place to the next one: so does its field.
          key={`${list.length}-${place}`}
          place={place}
          onRemove={list.length > 1 ? () => remove(place) : null}
        />
      ))}
      <PlaceProblems paths={[[...STEPS], ...list.map((_, place) => [...STEPS, place])]} />
      {list.length < MOST_STEPS && (
        <Pressable className={styles.small} onPress={() => add({ size: '', priceFen: '' })}>
          {words.addStep}
        </Pressable>
      )}
    </Panel>
  );
}

function GiftFields({ path, templates }: { path: Path; templates: readonly Option[] }): ReactElement {
  return (
    <>
      <FormChoice
        path={[...path, 'template']}
        label={words.gift}
        options={[{ value: '', words: words.noGift }, ...templates]}
      />
      <FormField path={[...path, 'count']} kind={whole} label={words.giftCount} isNumber />
    </>
  );
}

function Leader({ templates }: { templates: readonly Option[] }): ReactElement {
  const [leader, set] = useFormValue(LEADER);
  const kind = textAt(leader, ['kind']) as LeaderKind;
  return (
    <Panel title={words.leader}>
      <View className={styles.grid} key={kind}>
        <FormChoice
          path={[...LEADER, 'kind']}
          label={words.leaderKind}
          options={LEADERS}
          onChoose={(chosen) => set(NEW_LEADERS[chosen as LeaderKind])}
        />
        {kind === 'price' && (
          <FormField
            path={[...LEADER, 'priceFen']}
            kind={yuanOf}
            label={words.leaderPrice}
            hint={words.leaderPriceHint}
            isNumber
          />
        )}
        {kind === 'gift' && <GiftFields path={[...LEADER, 'gift']} templates={templates} />}
      </View>
    </Panel>
  );
}

/** Off by itself, and never without its warning. */
function FillAbove(): ReactElement {
  const { document, set } = useForm();
  const isOn = valueAt(document, FILL) !== null;
  return (
    <>
      <Toggle
        kind="checkbox"
        title={words.fill}
        hint={words.fillHint}
        isOn={isOn}
        onChange={(on) => set(FILL, on ? '' : null)}
      />
      {isOn && (
        <>
          <Text className={`${styles.warning} ${styles.above}`}>{words.fillWarning}</Text>
          <FormField path={FILL} kind={whole} label={words.fillAbove} hint={words.fillAboveHint} isNumber />
        </>
      )}
    </>
  );
}

function Rules(): ReactElement {
  return (
    <Panel title={words.rules}>
      <FormField
        path={['terms', 'minutes']}
        kind={hours}
        label={words.hours}
        hint={words.hoursHint}
        isNumber
      />
      <FormToggle path={['terms', 'open']} label={words.open} hint={words.openHint} />
      <FormToggle path={['terms', 'newcomersOnly']} label={words.newcomers} hint={words.newcomersHint} />
      <FillAbove />
    </Panel>
  );
}

/** All of it is frozen with a group when it is opened. */
export function TermsForm(props: { names: Names; templates: readonly Option[] }): ReactElement {
  const { document } = useForm();
  const isOffice = textAt(document, ['terms', 'kind']) === 'office';
  return isOffice ? <OfficeTerms {...props} /> : <SeatsTermsForm {...props} />;
}

/** 拼团, or what whoever starts a 拼单 is given; a kept offer stays what it is. */
export function KindForm(): ReactElement {
  const [, set] = useFormValue(['terms']);
  return (
    <FormChoice
      path={['terms', 'kind']}
      label={words.kind}
      options={KINDS}
      onChoose={(chosen) => set(NEW_TERMS[chosen as keyof typeof NEW_TERMS])}
    />
  );
}

function OfficeTerms({ templates }: { templates: readonly Option[] }): ReactElement {
  return (
    <Panel title={words.officeGift}>
      <Text className={`${styles.faint} ${styles.above}`}>{words.officeHint}</Text>
      <View className={styles.grid}>
        <FormField path={['terms', 'gift', 'size']} kind={whole} label={words.officeSize} isNumber />
        <GiftFields path={['terms', 'gift', 'gift']} templates={templates} />
      </View>
    </Panel>
  );
}

function SeatsTermsForm({ names, templates }: { names: Names; templates: readonly Option[] }): ReactElement {
  return (
    <>
      <Panel title={words.product}>
        <FormChoice
          path={['terms', 'product']}
          label={words.product}
          options={[{ value: '', words: words.noProduct }, ...names.products]}
        />
        <PlaceProblems paths={[['terms', 'kind']]} />
      </Panel>
      <Steps />
      <Leader templates={templates} />
      <Rules />
    </>
  );
}
