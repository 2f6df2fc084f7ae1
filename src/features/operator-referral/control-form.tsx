/** The control share: of how many newcomers the gift comes later, and by how many days. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Panel } from '../../components/panel';
import { Toggle } from '../../components/toggle';
import styles from '../operator-kit/desk/desk.module.scss';
import type { Path } from '../operator-kit/form/document';
import { FormField, PlaceProblems } from '../operator-kit/form/fields';
import { useFormValue } from '../operator-kit/form/form';
import { percentOf, whole } from '../operator-kit/form/values';
import { formWords as words } from './form-words';
import { NEW_CONTROL } from './programme-draft';

const CONTROL: Path = ['control'];

/** Without one everybody's gift comes at once. */
export function ControlForm(): ReactElement {
  const [control, set] = useFormValue(CONTROL);
  const isOn = control !== null && control !== undefined;
  return (
    <Panel title={words.control}>
      <Toggle
        kind="checkbox"
        title={words.controlOn}
        hint={words.controlHint}
        isOn={isOn}
        onChange={(on) => set(on ? NEW_CONTROL : null)}
      />
      {isOn && (
        <View className={styles.grid}>
          <FormField
            path={[...CONTROL, 'shareBp']}
            kind={percentOf}
            label={words.controlShare}
            hint={words.controlShareHint}
            isNumber
          />
          <FormField
            path={[...CONTROL, 'days']}
            kind={whole}
            label={words.controlDays}
            hint={words.controlDaysHint}
            isNumber
          />
        </View>
      )}
      <PlaceProblems paths={[CONTROL]} />
    </Panel>
  );
}
