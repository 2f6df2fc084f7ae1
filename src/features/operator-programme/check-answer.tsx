/**
 * What the check of the draft tells besides problems: what members would get for an example sale, the
 * changes, and texts that they may have left behind.
 */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import type { CheckReply } from '../../../cloudfunctions/contract/operator';
import { Panel } from '../../components/panel';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { Field } from '../operator-kit/form/field';
import { changeWords, pathWords } from './path-words';
import type { ExampleSale } from './use-example-sale';
import { draftWords } from './words';

/** What should be looked at before publishing; nothing where all is well. */
export function Warnings({ check, document }: { check: CheckReply; document: unknown }): ReactElement | null {
  if (check.warnings.length === 0) return null;
  return (
    <Panel title={draftWords.warnings}>
      {check.warnings.map(({ path, message }) => (
        <View key={path} className={styles.row}>
          <Text className={styles.faint}>{pathWords(path, document)}</Text>
          <Text className={styles.entry}>{message}</Text>
        </View>
      ))}
    </Panel>
  );
}

/** Places are named as in the draft. */
export function Changes({ check, document }: { check: CheckReply; document: unknown }): ReactElement {
  return (
    <Panel title={draftWords.comparison}>
      {check.changes.length === 0 && <Text className={styles.faint}>{draftWords.noChanges}</Text>}
      {check.changes.map((change) => (
        <View key={change.path} className={styles.row}>
          <Text className={styles.faint}>{pathWords(change.path, document)}</Text>
          <Text className={styles.entry}>{changeWords(change)}</Text>
        </View>
      ))}
    </Panel>
  );
}

const points = (amount: string | null): string =>
  amount === null ? draftWords.noLevel : groupDigits(amount);

/** By levels: now, and under the draft. */
export function Examples({ check, sale }: { check: CheckReply; sale: ExampleSale }): ReactElement {
  return (
    <Panel title={draftWords.examples}>
      <Field
        label={draftWords.exampleAmount}
        value={sale.amount}
        problems={sale.isWrong ? [draftWords.exampleWrong] : []}
        isNumber
        onChange={sale.take}
      />
      <View className={styles.lines}>
        {check.examples.map(({ tier, pointsNow, pointsThen }, index) => (
          <Fact key={index} name={tier} value={draftWords.exampleOf(points(pointsNow), points(pointsThen))} />
        ))}
      </View>
    </Panel>
  );
}
