/** How far members have come with the brand, stage by stage, and how many moved of late. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { PeopleReply } from '../../../cloudfunctions/contract/audience';
import { groupDigits } from '../../../cloudfunctions/contract/in-words';
import { stageNames } from '../../../cloudfunctions/contract/people-words';
import { accessible } from '../../components/accessible';
import { Pressable } from '../../components/pressable';
import { Explained } from '../operator-kit/desk/explained';
import { ruleFor } from './draft-rule';
import { shareOf } from './matrix.rules';
import type { AskedCrowd } from './asked-crowd';
import styles from './people.module.scss';
import { stagesWords as words } from './words';

interface StagesProps {
  stages: PeopleReply['stages'];
  onCrowd: (asked: AskedCrowd) => void;
}

const number = (count: number): string => groupDigits(String(count));

/** A press shows who is in one. */
export function StageBars({ stages, onCrowd }: StagesProps): ReactElement {
  const all = stages.reduce((sum, line) => sum + line.members, 0);
  const fullest = Math.max(1, ...stages.map((line) => line.members));
  return (
    <Explained title={words.title} about={words.about}>
      {stages.map((line) => {
        const name = stageNames[line.stage];
        const said = words.line(number(line.members), shareOf(line.members, all));
        const moves = words.moves(number(line.came), number(line.left));
        const rule = ruleFor({ by: 'stage', of: [line.stage] });
        return (
          <Pressable
            key={line.stage}
            className={styles.stage}
            label={words.spoken(name, said, moves)}
            onPress={() => onCrowd({ title: words.stageOf(name), rule })}
          >
            <View className={styles.stageHead}>
              <Text className={styles.className}>{name}</Text>
              <Text className={styles.stageCount}>{said}</Text>
            </View>
            <View className={styles.track} {...accessible({ hidden: true })}>
              <View className={styles.filled} style={{ width: `${(line.members / fullest) * 100}%` }} />
            </View>
            <Text className={styles.note}>{moves}</Text>
          </Pressable>
        );
      })}
    </Explained>
  );
}
