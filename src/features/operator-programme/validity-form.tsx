/** When points become usable, how long they and levels last, and what happens then. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Toggle } from '../../components/toggle';
import styles from '../operator-desk/desk.module.scss';
import { Panel } from '../operator-desk/panel';
import type { Path } from './document';
import { DraftChoice, DraftField, useDraftValue } from './draft-field';
import { whole } from './values';
import { draftWords, fieldWords, sectionWords, valueWords } from './words';

const options = (values: readonly string[]): { value: string; words: string }[] =>
  values.map((value) => ({ value, words: valueWords[value] ?? value }));

/** What a period begins with when its kind is chosen. */
const PERIODS: Readonly<Record<string, object>> = {
  months: { kind: 'months', months: 12 },
  days: { kind: 'days', days: 365 },
  rolling: { kind: 'rolling', days: 365 },
  never: { kind: 'never' },
  forever: { kind: 'forever' },
  'calendar-year': { kind: 'calendar-year' },
};

interface PeriodProps {
  path: Path;
  label: string;
  kinds: readonly string[];
}

/** A kind of period, and its length where it has one. */
function Period({ path, label, kinds }: PeriodProps): ReactElement {
  const [value, set] = useDraftValue(path);
  const unit = ['months', 'days'].find(
    (name) => typeof value === 'object' && value !== null && name in value,
  );
  return (
    <>
      <DraftChoice
        path={[...path, 'kind']}
        label={label}
        options={options(kinds)}
        onChoose={(kind) => set(PERIODS[kind])}
      />
      {unit !== undefined && (
        <DraftField
          path={[...path, unit]}
          kind={whole}
          label={`${label} · ${fieldWords[unit] ?? unit}`}
          isNumber
        />
      )}
    </>
  );
}

function Activation(): ReactElement {
  const [waits, setWaits] = useDraftValue(['activation', 'waitForPickup']);
  return (
    <Panel title={sectionWords.activation}>
      <Toggle kind="checkbox" title={sectionWords.waitForPickup} isOn={waits === true} onChange={setWaits} />
      <View className={styles.grid}>
        <DraftField
          path={['activation', 'refundWindowDays']}
          kind={whole}
          label={fieldWords.refundWindowDays ?? ''}
          isNumber
        />
        <DraftChoice
          path={['debtPolicy']}
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
          <DraftField
            path={['returnGraceDays']}
            kind={whole}
            label={fieldWords.returnGraceDays ?? ''}
            isNumber
          />
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
          <DraftChoice
            path={['tiers', 'downgrade']}
            label={sectionWords.downgrade}
            options={options(['recompute', 'one-step', 'keep'])}
          />
        </View>
      </Panel>
    </>
  );
}
