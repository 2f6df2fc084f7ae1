/** One level on the path: its dot, name and threshold. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, isZero } from '../../../cloudfunctions/contract/in-words';
import type { TierLevelView } from '../../../cloudfunctions/contract/member';
import { Pressable } from '../../components/pressable';
import { tierHue } from '../../components/tier-hue';
import styles from './tier-station.module.scss';
import { cardWords } from './words';

interface TierStationProps {
  level: TierLevelView;
  index: number;
  /** The place of the level that the member holds. */
  held: number;
  selected: boolean;
  onChoose: (index: number) => void;
}

/** A tab: choosing it shows the level's benefits. */
export function TierStation({ level, index, held, selected, onChoose }: TierStationProps): ReactElement {
  const dot = [styles.dot, index <= held ? styles.reached : '', index === held ? styles.held : ''].join(' ');
  return (
    <Pressable
      role="tab"
      selected={selected}
      className={`${styles.station} ${selected ? styles.selected : ''} ${tierHue(index)}`}
      onPress={() => onChoose(index)}
    >
      <View className={dot} />
      <Text className={styles.name}>{level.name}</Text>
      <Text className={styles.threshold}>
        {isZero(level.threshold) ? cardWords.start : groupDigits(level.threshold)}
      </Text>
    </Pressable>
  );
}
