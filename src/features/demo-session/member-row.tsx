/** One member of the demo list: who, at which brand, on which tier, with how many points. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import type { DemoMember } from '../../../cloudfunctions/contract/member';
import { accessible } from '../../components/accessible';
import { Pressable } from '../../components/pressable';
import styles from './member-row.module.scss';
import { demoWords } from './words';

interface MemberRowProps {
  member: DemoMember;
  /** This member's card is being opened. */
  opening: boolean;
  onChoose: (memberKey: string) => void;
}

/** The whole row is one button. */
export function MemberRow({ member, opening, onChoose }: MemberRowProps): ReactElement {
  const initial = Array.from(member.name)[0] ?? '';
  return (
    <Pressable className={styles.row} onPress={() => onChoose(member.memberKey)}>
      <View className={styles.seal} {...accessible({ hidden: true })}>
        {initial}
      </View>
      <View className={styles.who}>
        <Text className={styles.name}>{member.name === '' ? member.memberKey : member.name}</Text>
        <Text className={styles.detail}>
          {opening
            ? demoWords.opening
            : `${member.tierName} · ${demoWords.entries(groupDigits(String(member.entries)))}`}
        </Text>
      </View>
      <View className={styles.points}>
        <Text className={styles.figure}>{groupDigits(member.redeemablePoints)}</Text>
        <Text className={styles.unit}>{demoWords.points}</Text>
      </View>
    </Pressable>
  );
}
