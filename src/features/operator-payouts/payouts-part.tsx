/** Paying commission out: how payouts stand, the tax file of a month, a day beside the fund bill. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Tabs } from '../../components/tabs';
import styles from '../operator-kit/desk/desk.module.scss';
import { PayoutList } from './payout-list';
import { TaxFile } from './tax-file';
import { Transfers } from './transfers';
import { parts, partsLabel } from './words';

type Part = keyof typeof parts;
const CHOICES = (Object.keys(parts) as Part[]).map((value) => ({ value, words: parts[value] }));
const PARTS: Record<Part, () => ReactElement> = { payouts: PayoutList, tax: TaxFile, transfers: Transfers };

/** One of them is on screen. */
export function PayoutsPart(): ReactElement {
  const [part, setPart] = useState<Part>('payouts');
  const Shown = PARTS[part];
  return (
    <>
      <View className={styles.above}>
        <Tabs isInner label={partsLabel} choices={CHOICES} value={part} onChoose={setPart} />
      </View>
      <Shown />
    </>
  );
}
