/** What one control share tells of the newcomers of a month: one sentence, and the numbers behind it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { ControlComparison } from '../../../cloudfunctions/contract/referral-desk';
import { Panel } from '../../components/panel';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { Figure } from '../operator-kit/desk/figure';
import { controlWords as words } from './control-words';

export function ControlResult({ comparison }: { comparison: ControlComparison }): ReactElement {
  const { shareBp, days, treated, control, waiting, sentence } = comparison;
  const { differenceBp, additionalTenths, gifts, costPerAdditional } = comparison;
  return (
    <Panel title={words.title(shareBp, days)}>
      <Text>{sentence}</Text>
      <View className={`${styles.figures} ${styles.below}`}>
        <Figure name={words.treated} value={String(treated.newcomers)} />
        <Figure name={words.treatedBought} value={words.bought(treated)} />
        <Figure name={words.control} value={String(control.newcomers)} />
        <Figure name={words.controlBought} value={words.bought(control)} />
      </View>
      <Fact name={words.difference} value={words.points(differenceBp)} />
      <Fact name={words.additional} value={words.orders(additionalTenths)} />
      <Fact name={words.gifts} value={words.cost(gifts)} />
      <Fact name={words.each} value={words.cost(costPerAdditional)} />
      <Fact name={words.waiting} value={words.people(waiting)} />
      <Text className={styles.faint}>{words.hint(days)}</Text>
    </Panel>
  );
}
