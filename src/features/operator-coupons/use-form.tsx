/** How a coupon is used: where, when, with what else, until when, how often; and who bears it. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Panel } from '../../components/panel';
import styles from '../operator-kit/desk/desk.module.scss';
import { DayField } from '../operator-kit/form/day-field';
import { textAt } from '../operator-kit/form/document';
import { ChoiceField } from '../operator-kit/form/field';
import { FormChoice, FormField, FormToggle, PlaceProblems } from '../operator-kit/form/fields';
import { useFormValue, useProblemsAt } from '../operator-kit/form/form';
import { ManyChoice } from '../operator-kit/form/many-choice';
import { TimesForm } from '../operator-kit/form/times-form';
import { useAllies } from '../operator-kit/form/use-allies';
import type { Names } from '../operator-kit/form/use-names';
import { text, whole, yuanOf } from '../operator-kit/form/values';
import { NEW_VALIDITIES } from './template-draft';
import { editorWords as words } from './words';

const VALIDITY = ['terms', 'validity'] as const;
const BEARERS = ['terms', 'bearers'] as const;
const STACKS = ['terms', 'stacksWith'] as const;

function FormDay({ field, label }: { field: string; label: string }): ReactElement {
  const path = [...VALIDITY, field];
  const [value, set] = useFormValue(path);
  const problems = useProblemsAt(path);
  return (
    <DayField
      label={label}
      value={typeof value === 'string' ? value : ''}
      problems={problems}
      onChange={set}
    />
  );
}

function Validity(): ReactElement {
  const [value, set] = useFormValue(VALIDITY);
  const kind = textAt(value, ['kind']);
  return (
    <Panel title={words.validity}>
      <View className={styles.grid}>
        <FormChoice
          path={[...VALIDITY, 'kind']}
          label={words.validityKind}
          options={words.validityKinds}
          around={VALIDITY}
          onChoose={(chosen) => set(NEW_VALIDITIES[chosen as keyof typeof NEW_VALIDITIES])}
        />
        {kind === 'dates' ? (
          <>
            <FormDay field="from" label={words.fromDay} />
            <FormDay field="to" label={words.toDay} />
          </>
        ) : (
          <>
            <FormField
              path={[...VALIDITY, 'afterDays']}
              kind={whole}
              label={words.afterDays}
              hint={words.afterDaysHint}
              isNumber
            />
            <FormField path={[...VALIDITY, 'days']} kind={whole} label={words.days} isNumber />
          </>
        )}
        <FormField path={['terms', 'uses']} kind={whole} label={words.uses} isNumber />
        <FormField
          path={['terms', 'graceDays']}
          kind={whole}
          label={words.graceDays}
          hint={words.graceHint}
          isNumber
        />
      </View>
      <FormToggle path={['terms', 'graceForAll']} label={words.graceForAll} />
    </Panel>
  );
}

/** Whose coupon it is besides the brand's: its name goes with it. */
function AllyChoice(): ReactElement {
  const allies = useAllies();
  const [bearers, set] = useFormValue(BEARERS);
  const problems = useProblemsAt([...BEARERS, 'ally']);
  const chosen = textAt(bearers, ['ally']);
  const none = { value: '', words: words.noAlly };
  const isKnown = chosen === '' || allies.some(({ value }) => value === chosen);
  const choose = (value: string): void => {
    const { ally: _, ...rest } = bearers as { ally?: string };
    const ally = allies.find((one) => one.value === value);
    set(ally === undefined ? rest : { ...rest, ally: value, partner: ally.words });
  };
  return (
    <ChoiceField
      label={words.ally}
      value={chosen}
      options={isKnown ? [none, ...allies] : [none, ...allies, { value: chosen, words: chosen }]}
      hint={words.allyHint}
      problems={problems}
      onChange={choose}
    />
  );
}

function Bearers(): ReactElement {
  const parts = { brandBp: words.brandBp, storeBp: words.storeBp, partnerBp: words.partnerBp };
  return (
    <Panel title={words.bearers}>
      <View className={styles.grid}>
        {Object.entries(parts).map(([field, label]) => (
          <FormField key={field} path={[...BEARERS, field]} kind={yuanOf} label={label} isNumber />
        ))}
        <AllyChoice />
        <FormField path={[...BEARERS, 'partner']} kind={text} label={words.partner} />
      </View>
      <PlaceProblems paths={[BEARERS]} />
    </Panel>
  );
}

/** All of it is frozen with a coupon when it is issued. */
export function UseForm({ names }: { names: Names }): ReactElement {
  return (
    <>
      <Validity />
      <Panel title={words.use}>
        <ManyChoice
          path={['terms', 'channels']}
          label={words.channels}
          options={words.channelNames}
          none={words.noChannel}
        />
        <FormToggle path={[...STACKS, 'campaign']} label={words.campaign} />
        <FormToggle path={[...STACKS, 'tier']} label={words.tier} />
        <FormToggle path={[...STACKS, 'amountOff']} label={words.amountOff} />
        <PlaceProblems paths={[STACKS, [...STACKS, 'amountOff'], ['terms', 'times']]} />
        <TimesForm path={['terms', 'times']} offer={words.ofUse} names={names} />
      </Panel>
      <Bearers />
    </>
  );
}
