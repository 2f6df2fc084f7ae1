/** What points are worth when an order is paid. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Panel } from '../../components/panel';
import { Toggle } from '../../components/toggle';
import styles from '../operator-kit/desk/desk.module.scss';
import type { Path } from '../operator-kit/form/document';
import { FormField, PlaceProblems } from '../operator-kit/form/fields';
import { useFormValue } from '../operator-kit/form/form';
import { percentOf, whole, yuanOf } from '../operator-kit/form/values';
import { draftWords } from './words';

const POINTS: Path = ['pointsDeduction'];

/** The last part of the form. */
export function PointsForm(): ReactElement {
  const [value, set] = useFormValue(POINTS);
  const isOn = value !== null && value !== undefined;
  return (
    <Panel title={draftWords.points}>
      <Toggle
        kind="checkbox"
        title={draftWords.pointsPay}
        isOn={isOn}
        onChange={(next) => set(next ? { points: 100, fen: 100, maxShareBp: 3000 } : null)}
      />
      {isOn && (
        <View className={styles.grid}>
          <FormField path={[...POINTS, 'points']} kind={whole} label={draftWords.pointsStep} isNumber />
          <FormField path={[...POINTS, 'fen']} kind={yuanOf} label={draftWords.pointsWorth} isNumber />
          <FormField
            path={[...POINTS, 'maxShareBp']}
            kind={percentOf}
            label={draftWords.pointsMost}
            isNumber
          />
        </View>
      )}
      <PlaceProblems paths={[POINTS]} />
    </Panel>
  );
}
