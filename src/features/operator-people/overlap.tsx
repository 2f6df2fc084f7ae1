/** What two audiences share: a bar for each, with its part of both. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { AudienceComparisonReply, Crowd } from '../../../cloudfunctions/contract/audience';
import { groupDigits, longDay, plainYuan } from '../../../cloudfunctions/contract/in-words';
import { accessible } from '../../components/accessible';
import { Panel } from '../../components/panel';
import desk from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { shareOf } from './matrix.rules';
import styles from './people.module.scss';
import { builderWords, compareWords as words } from './words';

const number = (count: number): string => groupDigits(String(count));
const people = (count: number): string => words.people(number(count));
const lineOf = ({ members, spentFen }: Crowd): string => words.line(number(members), plainYuan(spentFen));

interface BarProps {
  name: string;
  crowd: Crowd;
  both: Crowd;
  /** As many as the whole width is. */
  most: number;
}

function Bar({ name, crowd, both, most }: BarProps): ReactElement {
  const width = (members: number): { width: string } => ({ width: `${(members / most) * 100}%` });
  return (
    <View className={styles.stage}>
      <View className={styles.stageHead}>
        <Text className={styles.barName}>{name}</Text>
        <Text className={styles.stageCount}>{lineOf(crowd)}</Text>
      </View>
      <View
        className={styles.track}
        {...accessible({
          role: 'img',
          label: words.spoken(name, number(crowd.members), number(both.members)),
        })}
      >
        <View className={styles.whole} style={width(crowd.members)}>
          <View
            className={styles.filled}
            style={{ width: `${(both.members / Math.max(1, crowd.members)) * 100}%` }}
          />
        </View>
      </View>
    </View>
  );
}

interface OverlapProps {
  told: AudienceComparisonReply;
  /** Their names. */
  one: string;
  other: string;
}

export function Overlap({ told, one, other }: OverlapProps): ReactElement {
  const { asOf, both } = told;
  const most = Math.max(1, told.one.members, told.other.members);
  return (
    <Panel title={words.result}>
      <Bar name={one} crowd={told.one} both={both} most={most} />
      <Bar name={other} crowd={told.other} both={both} most={most} />
      <View className={desk.part}>
        <Fact name={words.both} value={lineOf(both)} />
        <Fact name={words.share(one)} value={shareOf(both.members, told.one.members)} />
        <Fact name={words.share(other)} value={shareOf(both.members, told.other.members)} />
        <Fact name={words.onlyIn(one)} value={people(told.one.members - both.members)} />
        <Fact name={words.onlyIn(other)} value={people(told.other.members - both.members)} />
        <Fact name={words.either} value={people(told.one.members + told.other.members - both.members)} />
      </View>
      <Text className={desk.faint}>{builderWords.asOf(longDay(asOf))}</Text>
    </Panel>
  );
}
