/** Which sales wait for an operator before they settle, and how long a refund waits for its sale. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Panel } from '../../components/panel';
import styles from '../operator-kit/desk/desk.module.scss';
import { FormField } from '../operator-kit/form/fields';
import { whole, yuanOf } from '../operator-kit/form/values';
import { draftWords } from './words';

const MONEY = ['receiptFen', 'lineFen', 'dayFen'] as const;
const NUMBERS = ['daySales', 'patienceDays'] as const;
const HINTS: Partial<Record<string, string>> = { patienceDays: draftWords.patienceHint };

/** Each may be left empty. */
export function IntakeForm(): ReactElement {
  return (
    <Panel title={draftWords.intakeTitle}>
      <Text className={styles.faint}>{draftWords.intakeHint}</Text>
      <View className={styles.grid}>
        {[...MONEY, ...NUMBERS].map((field) => (
          <FormField
            key={field}
            path={['intake', field]}
            kind={MONEY.some((one) => one === field) ? yuanOf : whole}
            label={draftWords.intake[field]}
            hint={HINTS[field] ?? ''}
            isNumber
            whenEmpty={{ path: ['intake', field], value: undefined }}
          />
        ))}
      </View>
    </Panel>
  );
}
