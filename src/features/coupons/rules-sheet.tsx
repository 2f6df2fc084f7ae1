/** The rules of a coupon, in whole sentences. */
import type { ReactElement } from 'react';
import { RuleLines } from '../../components/rule-lines';
import { Sheet } from '../../components/sheet';
import { walletWords } from './words';

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
