/** From when until when something counts: the fields `fromDay` and `untilDay` of the form around it. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import styles from '../operator-kit/desk/desk.module.scss';
import { DayField } from '../operator-kit/form/day-field';
import { textAt } from '../operator-kit/form/document';
import { useForm, useProblemsAt } from '../operator-kit/form/form';

/** An empty last day: without end. */
export function DaysFields({ from, until }: Record<'from' | 'until', string>): ReactElement {
  const { document, set } = useForm();
  const fromProblems = useProblemsAt(['fromDay']);
  const untilProblems = useProblemsAt(['untilDay']);
  return (
    <View className={styles.grid}>
      <DayField
        label={from}
        value={textAt(document, ['fromDay'])}
        problems={fromProblems}
        onChange={(day) => set(['fromDay'], day)}
      />
      <DayField
        label={until}
        value={textAt(document, ['untilDay'])}
        problems={untilProblems}
        onChange={(day) => set(['untilDay'], day === '' ? null : day)}
      />
    </View>
  );
}
