/** Partners at the desk: who they are, what they are given to share, and statements of companies. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Tabs } from '../../components/tabs';
import styles from '../operator-kit/desk/desk.module.scss';
import { MaterialList } from './material-list';
import { PartnerList } from './partner-list';
import { StatementList } from './statement-list';
import { parts, partsLabel } from './words';

type Part = keyof typeof parts;
const CHOICES = (Object.keys(parts) as Part[]).map((value) => ({ value, words: parts[value] }));
const PARTS: Record<Part, () => ReactElement> = {
  partners: PartnerList,
  materials: MaterialList,
  statements: StatementList,
};

/** One of them is on screen. */
export function PartnersPart(): ReactElement {
  const [part, setPart] = useState<Part>('partners');
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
