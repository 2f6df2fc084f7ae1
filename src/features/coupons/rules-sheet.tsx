/** The rules of a coupon, in whole sentences. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Sheet } from '../../components/sheet';
import styles from './rules-sheet.module.scss';
import { walletWords } from './words';

/** The rules alone, one below the other. */
export function RuleLines({ rules }: { rules: readonly string[] }): ReactElement {
  return (
    <View>
      {rules.map((rule, place) => (
        <Text key={place} className={styles.rule}>
          {rule}
        </Text>
      ))}
    </View>
  );
}

interface RulesSheetProps {
  name: string;
  when: string;
  rules: readonly string[];
  onClose: () => void;
}

/** On screen as long as it is rendered. */
export function RulesSheet({ name, when, rules, onClose }: RulesSheetProps): ReactElement {
  return (
    <Sheet id="coupon-rules" title={walletWords.rulesLabel(name)} onClose={onClose}>
      <RuleLines rules={[when, ...rules]} />
    </Sheet>
  );
}
