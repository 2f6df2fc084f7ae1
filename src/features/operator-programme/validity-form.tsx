/** When points become usable, how long they and levels last, and what happens then. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Panel } from '../../components/panel';
import { Toggle } from '../../components/toggle';
import styles from '../operator-kit/desk/desk.module.scss';
import type { Path } from '../operator-kit/form/document';
import { FormChoice, FormField } from '../operator-kit/form/fields';
import { useFormValue } from '../operator-kit/form/form';
import { whole } from '../operator-kit/form/values';
import { draftWords, fieldWords, sectionWords, valueWords } from './words';

const options = (values: readonly string[]): { value: string; words: string }[] =>
  values.map((value) => ({ value, words: valueWords(value) }));

/** What a period begins with when its kind is chosen. */
const PERIODS: Readonly<Record<string, object>> = {
  months: { kind: 'months', months: 12 },
  days: { kind: 'days', days: 365 },
  rolling: { kind: 'rolling', days: 365 },
  never: { kind: 'never' },
  forever: { kind: 'forever' },
  'calendar-year': { kind: 'calendar-year' },
};

const UNITS = ['months', 'days'] as const;

interface PeriodProps {
  path: Path;
  label: string;
  kinds: readonly string[];
}

/** A kind of period, and its length where it has one. */
function Period({ path, label, kinds }: PeriodProps): ReactElement {
  const [value, set] = useFormValue(path);
  const unit = UNITS.find((name) => typeof value === 'object' && value !== null && name in value);
  return (
    <>
      <FormChoice
        path={[...path, 'kind']}
        around={path}
        label={label}
        options={options(kinds)}
        onChoose={(kind) => set(PERIODS[kind])}
      />
      {unit !== undefined && (
        <FormField path={[...path, unit]} kind={whole} label={`${label} · ${fieldWords[unit]}`} isNumber />
      )}
    </>
  );
}

function Activation(): ReactElement {
  const [waits, setWaits] = useFormValue(['activation', 'waitForPickup']);
  return (
    <Panel title={sectionWords.activation}>
      <Toggle kind="checkbox" title={sectionWords.waitForPickup} isOn={waits === true} onChange={setWaits} />
      <View className={styles.grid}>
        <FormField
          path={['activation', 'refundWindowDays']}
          kind={whole}
          label={fieldWords.refundWindowDays}
          isNumber
        />
        <FormChoice
          path={['debtPolicy']}
          around={[]}
          label={sectionWords.debt}
          options={options(['debt', 'within-balance', 'only-pending'])}
        />
      </View>
    </Panel>
  );
}

/** The third part of the form. */
export function ValidityForm(): ReactElement {
  return (
    <>
      <Activation />
      <Panel title={sectionWords.validity}>
        <View className={styles.grid}>
          <Period path={['lotValidity']} label={draftWords.lots} kinds={['months', 'days', 'never']} />
          <FormField path={['returnGraceDays']} kind={whole} label={fieldWords.returnGraceDays} isNumber />
          <Period
            path={['tiers', 'qualification']}
            label={sectionWords.qualification}
            kinds={['rolling', 'calendar-year']}
          />
          <Period
            path={['tiers', 'validity']}
            label={sectionWords.tierValidity}
            kinds={['days', 'calendar-year', 'forever']}
          />
          <FormChoice
            path={['tiers', 'downgrade']}
            around={['tiers']}
            label={sectionWords.downgrade}
            options={options(['recompute', 'one-step', 'keep'])}
          />
        </View>
      </Panel>
    </>
  );
}
